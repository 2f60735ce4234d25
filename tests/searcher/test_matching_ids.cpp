// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "searcher/query/query_error.hpp"
#include "searcher/search/matching_ids.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(matching_ids)

BOOST_AUTO_TEST_CASE(all_that_match_the_whole_query_are_named) {
    Article undated = test::make_article("3", "Paris", "A balcony.");
    undated.published.reset();
    const test::TestArchive archive({test::make_article("1", "Paris balcony", "Text."),
                                     test::make_article("2", "Paris", "Nothing."), undated});
    const std::pair<std::string, std::string> rows[] = {{"paris balcony", "1 3"},
                                                        {"paris", "1 2 3"},
                                                        {"lyon", ""},
                                                        {"date:2018", "1 2"},
                                                        {"\"paris balcony\"", "1"}};
    for (const auto& [query, expected] : rows) {
        std::vector<std::string> ids = news::matching_ids(archive.directory(), query).ids;
        std::sort(ids.begin(), ids.end());
        BOOST_TEST_CONTEXT(query) BOOST_TEST(join(ids, " ") == expected);
    }
}

BOOST_AUTO_TEST_CASE(query_that_cannot_be_read_is_an_error) {
    const test::TestArchive archive({test::make_article("1", "Paris", "Text.")});
    BOOST_CHECK_THROW(news::matching_ids(archive.directory(), "paris ("), QueryError);
}

BOOST_AUTO_TEST_SUITE_END()
