// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/search/searcher.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::dated_article;

namespace {

Request asked(const std::string& text) {
    Request request;
    request.text = text;
    return request;
}

/// Three hold both words, two only the one or the other.
const test::TestArchive& paris_and_balcony() {
    static const test::TestArchive archive({
        dated_article("a1", "2018-01-01", "Paris balcony"),
        dated_article("a2", "2018-01-02", "Paris balcony"),
        dated_article("a3", "2018-01-03", "Paris balcony"),
        dated_article("p1", "2018-02-01", "Paris street"),
        dated_article("p2", "2018-02-02", "Paris street"),
        dated_article("b1", "2018-03-01", "Balcony door"),
        dated_article("b2", "2018-03-02", "Balcony door"),
    });
    return archive;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(search_run)

BOOST_AUTO_TEST_CASE(an_answer_that_runs_out_of_time_says_so) {
    for (const std::string query : {"paris", "paris NEAR/5 balcony", "paris OR -balcony", "*aris"}) {
        Request request = asked(query);
        request.timeout = std::chrono::milliseconds{0};
        BOOST_TEST(paris_and_balcony().search(request).is_partial, query);
        request.timeout = std::chrono::milliseconds{60'000};
        const Response whole = paris_and_balcony().search(request);
        BOOST_TEST(!whole.is_partial, query);
        BOOST_TEST(whole.all_words > 0U, query);
    }
}

BOOST_AUTO_TEST_CASE(nothing_found_is_explained) {
    const Response response = paris_and_balcony().search(asked("paris zeppelin date:1950"));
    BOOST_TEST_REQUIRE(response.empty.has_value());
    BOOST_TEST_REQUIRE(response.empty->clauses.size() == 3U);
    BOOST_TEST(response.empty->clauses[0].clause == "paris");
    BOOST_TEST(response.empty->clauses[0].articles == 5U);
    BOOST_TEST(response.empty->clauses[1].articles == 0U);
    BOOST_TEST(response.empty->days == "date:1950");
    BOOST_TEST(response.empty->articles_in_days.value() == 0U);
    BOOST_TEST(!paris_and_balcony().search(asked("paris")).empty.has_value());
}

BOOST_AUTO_TEST_CASE(unknown_words_get_suggestions_that_are_applied_only_when_asked) {
    Request request = asked("balcny");
    const Response named = paris_and_balcony().search(request);
    BOOST_TEST(named.hits.empty());
    BOOST_TEST_REQUIRE(named.suggestions.size() == 1U);
    BOOST_TEST(named.suggestions.front().likely.front() == "balcony");
    request.spell = SpellMode::never;
    BOOST_TEST(paris_and_balcony().search(request).suggestions.empty());
    request.spell = SpellMode::apply;
    const Response applied = paris_and_balcony().search(request);
    BOOST_TEST(applied.all_words == 5U);
    BOOST_TEST(applied.canonical == "balcony");
    BOOST_TEST(applied.notes.size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_explanation_tells_parts_and_expansions) {
    Request request = asked("balc* OR paris");
    request.explanation = Explanation::full;
    const Response response = paris_and_balcony().search(request);
    BOOST_TEST_REQUIRE(response.explanation.has_value());
    BOOST_TEST(response.explanation->tree == "any of\n├─ balc*\n└─ paris\n");
    BOOST_TEST_REQUIRE(response.explanation->expansions.size() == 1U);
    BOOST_TEST(response.explanation->expansions.front().words.front().word == "balcony");
    BOOST_TEST(response.explanation->xapian.starts_with("Query("));
}

BOOST_AUTO_TEST_CASE(an_id_is_whole_whatever_it_is) {
    const std::string longer_than_a_term(300, 'X');
    const test::TestArchive archive({
        dated_article("FT911-3", "2018-01-01"),
        dated_article("Q:A b", "2018-01-02"),
        dated_article(longer_than_a_term, "2018-01-03"),
    });
    Request request = asked("paris");
    request.detail = HitDetail::id;
    request.sort = SortOrder::oldest;
    BOOST_TEST(test::ids_of(archive.search(request)) == "FT911-3 Q:A b " + longer_than_a_term);
}

BOOST_AUTO_TEST_CASE(no_more_is_told_of_a_hit_than_was_asked_for) {
    Request request = asked("balcony");
    const Hit page = paris_and_balcony().search(request).hits.front();
    BOOST_TEST(page.article.text.empty());
    BOOST_TEST(!page.snippet.text.empty());
    request.detail = HitDetail::record;
    const Hit record = paris_and_balcony().search(request).hits.front();
    BOOST_TEST(record.article.title == page.article.title);
    BOOST_TEST(record.snippet.text.empty());
    BOOST_TEST(record.title.text.empty());
    request.text_of_hits = HitText::whole;
    BOOST_TEST(!paris_and_balcony().search(request).hits.front().article.text.empty());
}

BOOST_AUTO_TEST_CASE(a_question_is_ranked_by_score_and_by_date_has_all_words_first) {
    Request request = asked("what is on the balcony in paris");
    const Response ranked = paris_and_balcony().search(request);
    BOOST_TEST(ranked.canonical == "balcony AND paris");
    BOOST_TEST(ranked.notes.front() == "not looked for: what, is, on, the, in (+what asks for one)");
    BOOST_TEST(ranked.all_words == 3U);
    BOOST_TEST(ranked.some_words == 4U);
    BOOST_TEST(ranked.hits.back().missing.size() == 1U);
    request.sort = SortOrder::newest;
    BOOST_TEST(test::ids_of(paris_and_balcony().search(request)) == "a3 a2 a1 b2 b1 p2 p1");
    request.match = MatchMode::all;
    BOOST_TEST(paris_and_balcony().search(request).hits.empty());
}

BOOST_AUTO_TEST_CASE(a_count_is_that_of_the_page_whatever_its_limit) {
    Searcher searcher{paris_and_balcony().directory()};
    for (const std::string query :
         {"paris", "paris balcony", "paris OR balcony", "what is on the balcony in paris", "zeppelin",
          "-paris", "\"paris balcony\" door"}) {
        Request request = asked(query);
        const Response page = searcher.search(request);
        const CountedByDate counted = searcher.count_by_date(request);
        BOOST_TEST(counted.head.all_words == page.all_words, query);
        BOOST_TEST(counted.head.some_words == page.some_words, query);
        std::uint64_t dated = counted.dates.undated + counted.dates.doubtful;
        for (const auto& [date, articles] : counted.dates.dated)
            dated += articles;
        BOOST_TEST(dated == page.all_words + page.some_words, query);
        BOOST_TEST(searcher.exists(request).is_any == (dated > 0), query);
        request.limit = 1;
        request.offset = 5;
        BOOST_TEST(searcher.count(request).some_words == page.some_words, query);
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_found_in_time_may_exist) {
    Request request = asked("paris");
    request.timeout = std::chrono::milliseconds{0};
    const Existence existence = Searcher{paris_and_balcony().directory()}.exists(request);
    BOOST_TEST(!existence.is_any);
    BOOST_TEST(existence.is_partial);
}

BOOST_AUTO_TEST_SUITE_END()
