// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/translation/archive_view.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

YearSpan years_of(const std::map<std::string, int>& terms) {
    return ArchiveView(test::database_of_words(terms), "en").years;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_view)

BOOST_AUTO_TEST_CASE(years_run_from_the_first_to_the_last_with_an_article) {
    const YearSpan years =
        years_of({{"Y1963", 2}, {"Y2018", 1}, {"Y2006", 1}, {"Yes", 1}, {"Y20x", 1}, {"Z1", 1}});
    BOOST_TEST(years.first == 1963);
    BOOST_TEST(years.last == 2018);
}

BOOST_AUTO_TEST_CASE(without_dates_there_are_none) {
    const YearSpan years = years_of({{"paris", 1}});
    BOOST_TEST(years.last < years.first);
}

BOOST_AUTO_TEST_SUITE_END()
