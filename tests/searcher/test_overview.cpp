// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/query/query_error.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

using test::dated_article;

namespace {

const test::TestArchive& archive() {
    static const test::TestArchive all({
        dated_article("1", "2018-05-01", "Paris balcony"),
        dated_article("2", "2018-05-02", "Paris balcony"),
        dated_article("3", "2018-05-03", "Paris street"),
        dated_article("4", "2018-05-05", "Lyon street"),
    });
    return all;
}

Request counted(const std::string& text) {
    Request request;
    request.text = text;
    request.limit = 1;
    request.facets = {FacetKind::year};
    request.timeline = TimelineRequest{};
    return request;
}

std::string counts_of(const Response& response) {
    std::string text;
    for (const TimelinePeriod& period : response.timeline->periods) {
        for (const PeriodCount& count : period.counts)
            text += std::to_string(count.articles) + " ";
        text += "of " + std::to_string(period.held) + "; ";
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(overview)

BOOST_AUTO_TEST_CASE(all_matches_are_counted_whatever_the_page_shows) {
    const Response response = archive().search(counted("paris"));
    BOOST_TEST(response.hits.size() == 1U);
    BOOST_TEST(response.counted->articles == 3U);
    BOOST_TEST(response.counted->has_all_words);
    BOOST_TEST(response.facets.front().values.front().articles == 3U);
    BOOST_TEST(counts_of(response) == "1 of 1; 1 of 1; 1 of 1; ");
}

BOOST_AUTO_TEST_CASE(those_with_all_words_count_else_those_with_some) {
    BOOST_TEST(archive().search(counted("paris balcony")).counted->articles == 2U);
    const Response some = archive().search(counted("balcony lyon"));
    BOOST_TEST(some.counted->articles == 3U);
    BOOST_TEST(!some.counted->has_all_words);
    const Response none = archive().search(counted("nowhere"));
    BOOST_TEST(none.counted->articles == 0U);
    BOOST_TEST(none.timeline->periods.empty());
}

BOOST_AUTO_TEST_CASE(two_queries_lie_side_by_side) {
    Request request = counted("paris");
    request.timeline->compared = "street";
    const Response response = archive().search(request);
    BOOST_TEST(response.counted->articles == 3U);
    BOOST_TEST(counts_of(response) == "1 0 of 1; 1 0 of 1; 1 1 of 1; 0 0 of 0; 0 1 of 1; ");
    BOOST_TEST(response.timeline->queries.back().query == "street");
}

BOOST_AUTO_TEST_CASE(what_is_odd_about_the_other_query_is_told) {
    Request request = counted("paris");
    request.timeline->compared = "(street";
    BOOST_CHECK_THROW(archive().search(request), QueryError);
    request.timeline->compared = "street or road";
    const Response response = archive().search(request);
    BOOST_TEST_REQUIRE(!response.notes.empty());
    BOOST_TEST(response.notes.front().starts_with("--compare, column "));
}

BOOST_AUTO_TEST_CASE(nothing_is_counted_that_was_not_asked_for) {
    Request request = counted("paris");
    request.facets.clear();
    request.timeline.reset();
    const Response response = archive().search(request);
    BOOST_TEST(!response.counted.has_value());
    BOOST_TEST(!response.timeline.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
