// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "searcher/query/query_error.hpp"
#include "searcher/search/searcher.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::dated_article;
using test::ids_of;
using test::TestArchive;

namespace {

Request asked(const std::string& text, std::uint32_t limit = 10, std::uint32_t offset = 0) {
    Request request;
    request.text = text;
    request.limit = limit;
    request.offset = offset;
    return request;
}

/// Three hold both words, four hold one, one holds none.
const TestArchive& paris_and_balcony() {
    static const TestArchive archive({
        dated_article("a1", "2018-01-01", "Paris balcony"),
        dated_article("a2", "2018-01-02", "Paris balcony"),
        dated_article("a3", "2018-01-03", "Paris balcony"),
        dated_article("p1", "2018-02-01", "Paris street"),
        dated_article("p2", "2018-02-02", "Paris street"),
        dated_article("b1", "2018-03-01", "Balcony door"),
        dated_article("b2", "2018-03-02", "Balcony door"),
        dated_article("n1", "2018-04-01", "Nothing here"),
    });
    return archive;
}

const TestArchive& mixed_dates() {
    static const TestArchive archive({
        dated_article("none", ""),
        dated_article("year", "2018"),
        dated_article("month", "2018-08"),
        dated_article("day", "2018-08-07"),
        dated_article("minute", "2018-08-07T09:00"),
        dated_article("old", "1999-12-31"),
    });
    return archive;
}

std::string tail(const Response& response, std::size_t first) {
    Response rest = response;
    rest.hits.erase(rest.hits.begin(), rest.hits.begin() + static_cast<std::ptrdiff_t>(first));
    return test::set_of(rest);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(searcher)

BOOST_AUTO_TEST_CASE(some_words_follow_all_words_and_are_counted_apart) {
    const Response response = paris_and_balcony().search(asked("paris balcony"));
    BOOST_TEST(response.all_words == 3U);
    BOOST_TEST(response.some_words == 4U);
    BOOST_TEST_REQUIRE(response.hits.size() == 7U);
    BOOST_TEST(ids_of(response).substr(0, 8) == "a3 a2 a1");
    BOOST_TEST(tail(response, 3) == "b1 b2 p1 p2");
    for (std::size_t i = 0; i < response.hits.size(); ++i) {
        const Hit& hit = response.hits[i];
        BOOST_TEST(hit.rank == i + 1);
        const std::string missing = hit.article.id[0] == 'p'   ? "balcony"
                                    : hit.article.id[0] == 'b' ? "paris"
                                                               : "";
        BOOST_TEST(hit.missing.size() == (missing.empty() ? 0U : 1U));
        if (!missing.empty()) BOOST_TEST(hit.missing.front() == missing);
    }
}

BOOST_AUTO_TEST_CASE(a_page_of_no_hits_counts_as_the_usual_page) {
    const Response response = paris_and_balcony().search(asked("paris balcony", 0));
    BOOST_TEST(response.all_words == 3U);
    BOOST_TEST(response.some_words == 4U);
    BOOST_TEST(response.hits.empty());
}

BOOST_AUTO_TEST_CASE(a_full_page_of_all_words_does_not_look_for_some) {
    const Response response = paris_and_balcony().search(asked("paris balcony", 3));
    BOOST_TEST(ids_of(response) == "a3 a2 a1");
    BOOST_TEST(response.all_words == 3U);
    BOOST_TEST(response.some_words == 0U);
}

BOOST_AUTO_TEST_CASE(pages_join_across_tiers) {
    const std::string whole = ids_of(paris_and_balcony().search(asked("paris balcony", 100)));
    for (const std::uint32_t size : {1U, 2U, 3U, 5U}) {
        std::string joined;
        for (std::uint32_t offset = 0; offset < 9; offset += size) {
            const Response page = paris_and_balcony().search(asked("paris balcony", size, offset));
            BOOST_TEST(page.all_words == 3U);
            for (const Hit& hit : page.hits) {
                joined += (joined.empty() ? "" : " ") + hit.article.id;
                BOOST_TEST(hit.rank == offset + 1 + static_cast<std::size_t>(&hit - page.hits.data()));
            }
        }
        BOOST_TEST(joined == whole, "pages of " << size);
    }
    BOOST_TEST(paris_and_balcony().search(asked("paris balcony", 10, 99)).hits.empty());
    BOOST_TEST(paris_and_balcony().search(asked("paris balcony", 10, 99)).some_words == 4U);
}

BOOST_AUTO_TEST_CASE(match_all_and_match_any_are_kept_to) {
    Request request = asked("paris balcony");
    request.match = MatchMode::all;
    BOOST_TEST(paris_and_balcony().search(request).hits.size() == 3U);
    BOOST_TEST(paris_and_balcony().search(request).some_words == 0U);
    for (const SortOrder sort : {SortOrder::relevance, SortOrder::newest, SortOrder::oldest}) {
        request.match = MatchMode::any;
        request.sort = sort;
        const Response any = paris_and_balcony().search(request);
        BOOST_TEST(any.all_words == 3U);
        BOOST_TEST(any.some_words == 4U);
        BOOST_TEST(any.hits.size() == 7U);
    }
    request.sort = SortOrder::newest;
    BOOST_TEST(ids_of(paris_and_balcony().search(request)) == "b2 b1 p2 p1 a3 a2 a1");
    request.limit = 2;
    request.offset = 4;
    const Response page = paris_and_balcony().search(request);
    BOOST_TEST(ids_of(page) == "a3 a2");
    BOOST_TEST(page.hits.front().rank == 5U);
    BOOST_TEST(page.some_words == 4U);
}

BOOST_AUTO_TEST_CASE(filters_hold_in_every_tier) {
    BOOST_TEST(test::set_of(paris_and_balcony().search(asked("paris balcony -street"))) == "a1 a2 a3 b1 b2");
    BOOST_TEST(test::set_of(paris_and_balcony().search(asked("paris balcony date:2018-02"))) == "p1 p2");
    Request request = asked("paris balcony");
    request.dates.on = "2018-02..2018-03-01";
    const Response response = paris_and_balcony().search(request);
    BOOST_TEST(test::set_of(response) == "b1 p1 p2");
    BOOST_TEST(response.all_words == 0U);
    BOOST_TEST(response.some_words == 3U);
    BOOST_TEST(response.canonical == "paris AND balcony AND date:2018-02..2018-03-01");
}

BOOST_AUTO_TEST_CASE(the_canonical_text_with_days_means_the_same) {
    Request request = asked("paris OR balcony");
    request.dates.on = "2018-02";
    for (const std::string query :
         {"paris OR balcony", "paris balcony -x", "-paris", "", "title:(paris balcony)"}) {
        request.text = query;
        request.match = MatchMode::all;
        const Response response = paris_and_balcony().search(request);
        BOOST_TEST(test::set_of(paris_and_balcony().search(response.canonical)) == test::set_of(response),
                   query);
    }
}

BOOST_AUTO_TEST_CASE(undated_articles_come_last_in_both_orders) {
    Request request = asked("paris");
    request.sort = SortOrder::newest;
    BOOST_TEST(ids_of(mixed_dates().search(request)) == "minute day month year old none");
    request.sort = SortOrder::oldest;
    BOOST_TEST(ids_of(mixed_dates().search(request)) == "old year month day minute none");
    request.limit = 2;
    request.offset = 4;
    BOOST_TEST(ids_of(mixed_dates().search(request)) == "minute none");
    BOOST_TEST(mixed_dates().search(request).all_words == 6U);
    BOOST_TEST(mixed_dates().search(request).hits.back().rank == 6U);
}

BOOST_AUTO_TEST_CASE(equals_and_queries_without_words_are_listed_newest_first) {
    for (const std::string query : {"paris", "", "-nothing", "kind:article"}) {
        const Response response = mixed_dates().search(asked(query));
        BOOST_TEST(ids_of(response) == "minute day month year old none", query);
        BOOST_TEST((response.hits.front().score > 0) == (query == "paris"), query);
    }
}

BOOST_AUTO_TEST_CASE(a_word_of_the_headline_counts_more) {
    const TestArchive archive({dated_article("text", "2018-08-08", "A headline", "About Paris today."),
                               dated_article("title", "2018-08-07", "About Paris", "Just text today.")});
    BOOST_TEST(ids_of(archive.search(asked("paris"))) == "title text");
}

BOOST_AUTO_TEST_CASE(phrases_and_alternatives_are_told_as_missing) {
    const Response response = paris_and_balcony().search(asked("\"paris balcony\" (door OR window) street"));
    BOOST_TEST(response.all_words == 0U);
    BOOST_TEST_REQUIRE(response.hits.size() == 7U);
    for (const Hit& hit : response.hits) {
        std::string missing;
        for (const std::string& word : hit.missing)
            missing += word + ';';
        const char kind = hit.article.id[0];
        BOOST_TEST(missing == (kind == 'a'   ? "(door OR window);street;"
                               : kind == 'p' ? "\"paris balcony\";(door OR window);"
                                             : "\"paris balcony\";street;"));
    }
}

BOOST_AUTO_TEST_CASE(a_hit_carries_marks_but_not_its_text) {
    const TestArchive archive({dated_article("1", "2018", "Paris: balcony", "A balcony of Paris.")});
    const Hit hit = archive.search("paris").hits.at(0);
    BOOST_TEST(hit.article.text == "");
    BOOST_TEST(hit.title.highlights.size() == 1U);
    BOOST_TEST(hit.snippet.text == "A balcony of Paris.");
    BOOST_TEST(hit.snippet.highlights.at(0).of(hit.snippet.text) == "Paris");
}

BOOST_AUTO_TEST_CASE(a_snippet_is_as_long_as_asked) {
    const TestArchive archive({dated_article("1", "2018", "Paris: balcony",
                                             "A balcony of Paris.\n\n" + std::string(500, 'x') + " end.")});
    Request request;
    request.text = "paris";
    request.snippet_length = 20;
    BOOST_TEST(archive.search(request).hits.at(0).snippet.text == "A balcony of Paris.…");
    request.snippet_length = 0;
    const Hit hit = archive.search(request).hits.at(0);
    BOOST_TEST(hit.snippet.text == "");
    BOOST_TEST(hit.title.highlights.size() == 1U);
}

BOOST_AUTO_TEST_CASE(articles_that_list_a_hit_are_named) {
    std::vector<Article> articles{dated_article("cited", "2018-08-07T09:00", "Don’t look")};
    for (int i = 0; i < 5; ++i) {
        articles.push_back(
            dated_article("citing" + std::to_string(i), "2018-09-01", "Other " + std::to_string(i)));
        articles.back().related = {
            {"Don't look", test::date_of("2018-08-07", DateEvidence::related_list), ""}};
    }
    const Hit hit = TestArchive(articles).search("look").hits.at(0);
    BOOST_TEST(hit.article.id == "cited");
    BOOST_TEST(hit.cited_by.size() == 3U);
    BOOST_TEST(hit.cited_by.front().title.starts_with("Other"));
}

BOOST_AUTO_TEST_CASE(errors_are_ours) {
    BOOST_CHECK_THROW(mixed_dates().search("paris AND"), QueryError);
    const test::TempDir nowhere;
    BOOST_CHECK_EXCEPTION(Searcher{ArchiveDirectory(nowhere / "none")}, Error, [](const Error& error) {
        return error.code() == ExitCode::unusable && !error.hint().empty();
    });
    const TestArchive other({});
    write_settings(other.directory().settings_file(),
                   {archive_format_version, index_version, "rules 0", "en", "UTC"});
    BOOST_CHECK_EXCEPTION(Searcher{other.directory()}, Error,
                          [](const Error& error) { return error.code() == ExitCode::needs_upgrade; });
}

BOOST_AUTO_TEST_CASE(an_open_searcher_outlives_what_a_writer_changes) {
    TestArchive archive({dated_article("1", "2018-01-01")});
    Searcher searcher{archive.directory()};
    BOOST_TEST(ids_of(searcher.search(asked("paris"))) == "1");
    archive.publish_segment({dated_article("2", "2018-01-02")});
    BOOST_TEST(ids_of(searcher.search(asked("paris"))).ends_with("1"));
    archive.replace_all({dated_article("3", "2018-01-03")});
    BOOST_TEST(searcher.search(asked("\"paris rescue\" OR paris")).all_words >= 1U);
    BOOST_TEST(ids_of(Searcher{archive.directory()}.search(asked("paris"))) == "3");
}

BOOST_AUTO_TEST_CASE(articles_are_asked_for_the_stems_of_their_own_language) {
    Article french = dated_article("fr", "2018", "Chevaux", "Le cheval blanc.");
    french.language = "fr";
    const test::TestArchive archive({french, dated_article("en", "2018", "Cheval", "Nothing new."),
                                     dated_article("new", "2018", "The news", "News.")});
    BOOST_TEST(test::set_of(archive.search("chevaux")) == "fr");
    BOOST_TEST(test::set_of(archive.search("cheval")) == "en fr");
    BOOST_TEST(test::set_of(archive.search("news")) == "new");
    BOOST_TEST(test::set_of(archive.search("chevaux NEAR/3 blanc")) == "fr");
    BOOST_TEST(test::set_of(archive.search("chevaux lang:fr")) == "fr");
}

BOOST_AUTO_TEST_CASE(wholes_are_crossed_by_phrases_and_counted_once) {
    const test::TestArchive archive(
        {dated_article("a", "2018", "Title", "Three words before 9/11 memorial 9/11 again 9/11."),
         dated_article("b", "2018", "Title", "Closed after 9/11 attacks, and COVID-19 spread.")});
    BOOST_TEST(test::set_of(archive.search("atleast3(9/11)")) == "a");
    BOOST_TEST(test::set_of(archive.search("atleast4(9/11)")) == "");
    BOOST_TEST(test::set_of(archive.search("\"after 9/11 attacks\"")) == "b");
    BOOST_TEST(test::set_of(archive.search("\"covid-19 spread\"")) == "b");
    BOOST_TEST(test::set_of(archive.search("9/11 PRE/1 memorial")) == "a");
}

BOOST_AUTO_TEST_SUITE_END()
