// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "searcher/search/searcher.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

namespace {

const test::TestArchive& archive() {
    static const test::TestArchive archive([] {
        std::vector<Article> articles{
            test::dated_article("both", "2018-01-01", "Ferry", "The whale and the ferry."),
            test::dated_article("one", "2018-01-02", "Ferry", "Only that."),
            test::dated_article("none", "2018-01-03", "Works", "Nothing of it.")};
        for (int i = 0; i < 30; ++i)
            articles.push_back(
                test::dated_article("w" + std::to_string(i), "2019-01-01", "Whale", "A whale."));
        return articles;
    }());
    return archive;
}

Placement placement(const std::string& id, const Request& request) {
    return Searcher{archive().directory()}.placement(request, id);
}

Request asked(const std::string& query) {
    Request request;
    request.text = query;
    return request;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_placement)

BOOST_AUTO_TEST_CASE(rank_is_that_of_the_whole_answer_whatever_the_page) {
    Request request = asked("whale ferry");
    request.limit = 1;
    request.offset = 7;
    const Placement first = placement("both", request);
    BOOST_TEST(first.rank == 1U);
    BOOST_TEST(first.matches == 32U);
    BOOST_TEST(!first.lacks_words);
    const Placement later = placement("w7", request);
    BOOST_TEST(later.rank > 2U);
    BOOST_TEST(later.lacks_words);
    BOOST_TEST(later.article.id == "w7");
    BOOST_TEST(later.article.text == "");
}

BOOST_AUTO_TEST_CASE(it_speaks_of_the_hits_that_a_search_has) {
    // 31 articles have all words: those with some are not looked for.
    const Placement first = placement("w7", asked("whale"));
    BOOST_TEST(first.matches == 31U);
    const Placement lacking = placement("one", asked("whale (ferry OR whale)"));
    BOOST_TEST(lacking.matches == 31U);
    BOOST_TEST(lacking.rank == 0U);
    Request any = asked("whale (ferry OR whale)");
    any.match = MatchMode::any;
    BOOST_TEST(placement("one", any).rank > 0U);
    BOOST_TEST(placement("one", any).matches == 32U);
}

BOOST_AUTO_TEST_CASE(every_order_has_its_ranks) {
    Request request = asked("whale");
    request.sort = SortOrder::oldest;
    BOOST_TEST(placement("both", request).rank == 1U);
    request.sort = SortOrder::newest;
    BOOST_TEST(placement("both", request).rank == 31U);
    request.sort = SortOrder::recent;
    request.around = "2018-01-01";
    const Placement recent = placement("both", request);
    BOOST_TEST(recent.rank == 1U);
    BOOST_TEST(recent.parts.back().reason == "when it was published");
}

BOOST_AUTO_TEST_CASE(what_is_no_hit_has_no_rank_and_no_score) {
    const Placement none = placement("none", asked("whale ferry"));
    BOOST_TEST(none.rank == 0U);
    BOOST_TEST(none.matches == 32U);
    BOOST_TEST(none.score == 0);
    BOOST_TEST(none.parts.empty());
    BOOST_TEST(!none.verdict.holds);
    Request all = asked("whale ferry");
    all.match = MatchMode::all;
    BOOST_TEST(placement("one", all).rank == 0U);
}

BOOST_AUTO_TEST_CASE(dates_beside_the_query_are_clauses_of_it) {
    Request request = asked("whale");
    request.dates.to = "2018";
    const Placement late = placement("w1", request);
    BOOST_TEST(late.rank == 0U);
    BOOST_TEST(late.canonical == "whale AND date:..2018");
    BOOST_REQUIRE_EQUAL(late.verdict.below.size(), 2U);
    BOOST_TEST(late.verdict.below[1].reason == "published 2019-01-01");
}

BOOST_AUTO_TEST_CASE(unknown_id_is_an_error_without_hits) {
    BOOST_CHECK_EXCEPTION(placement("xyz", asked("whale")), Error, [](const Error& error) {
        return error.code() == ExitCode::no_hit && std::string(error.what()) == "no article has the id xyz";
    });
}

BOOST_AUTO_TEST_SUITE_END()
