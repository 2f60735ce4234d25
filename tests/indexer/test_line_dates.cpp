// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "indexer/html/line_dates.hpp"
#include "tests/support.hpp"

#include "html_support.hpp"

using namespace news;

namespace {

/// "2018-08-07 published, 2018-08-08 modified sentence"
std::string dates_in(std::string_view page, const DateContext& context, std::string_view above = {}) {
    const HtmlTree tree = tree_of(page);
    const PageLines lines = read_page_lines(tree, "");
    std::string result;
    constexpr std::string_view labels[] = {"", " published", " modified", " other"};
    std::vector<LineDate> dates = dates_of_line(tree, lines.lines.front(), above, context);
    if (dates.empty()) {
        if (const auto date = completed_date_of_line(lines.lines.front(), above, context))
            dates.push_back(*date);
    }
    for (const LineDate& found : dates) {
        result += fmt::format("{}{}{}{}{}{}", result.empty() ? "" : ", ", to_iso(found.date),
                              labels[static_cast<std::size_t>(found.label)],
                              found.is_in_sentence ? " sentence" : "", found.is_relative ? " relative" : "",
                              found.is_without_year ? " yearless" : "");
    }
    return result;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(line_dates)

BOOST_AUTO_TEST_CASE(line_says_what_its_dates_are) {
    const std::string words = repeated("and so on ", 30);
    const struct {
        std::string page, dates;
    } rows[] = {
        {"<p>Published August 7, 2018, updated August 8, 2018</p>",
         "2018-08-07 published, 2018-08-08 modified"},
        {"<p>Update: 8 August 2018</p>", "2018-08-08 modified"},
        {"<p>By Ann Example, 7 August 2018 10:30</p>", "2018-08-07T10:30"},
        {"<p>© 7 August 2018</p>", "2018-08-07 other"},
        {"<p class='date'>7. August 2018 veröffentlicht</p>", "2018-08-07 published"},
        {"<p>Am 7. August 2018 veröffentlicht die Band ein Lied.</p>", "2018-08-07"},
        {"<p>(07.08.2018) The mayor spoke " + words + "</p>", "2018-08-07"},
        {"<p>This entry was posted on August 7, 2018 " + words + "</p>", "2018-08-07 published"},
        {"<p>The mayor spoke on August 7, 2018 " + words + "</p>", ""},
        {"<p>The mayor, who spoke on Tuesday, August 7, 2018, did not say when the harbour would be opened "
         "again "
         "for the ferry to the island.</p>",
         "2018-08-07 sentence"},
        {"<p><time datetime='2018-08-07T10:00Z'>7 Aug 2018</time></p>", "2018-08-07T10:00Z"},
        {"<p>Updated <time datetime='2018-08-07T10:00Z'>yesterday</time></p>", "2018-08-07T10:00Z modified"},
        {"<p><time datetime='2018-08-07T23:00Z'>8 Aug 2018</time></p>", "2018-08-08"},
        {"<p>No date</p>", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST(dates_in(row.page, {}) == row.dates, row.page);
    BOOST_TEST(dates_in("<p>7 August 2018</p>", {}, "Published:") == "2018-08-07 published");
}

BOOST_AUTO_TEST_CASE(what_is_told_in_part_is_completed_from_the_page) {
    DateContext fetched;
    fetched.fetched = test::date_of("2018-01-02T12:00:00Z");
    BOOST_TEST(dates_in("<p>Updated 2 days ago</p>", fetched) == "2017-12-31 modified relative");
    BOOST_TEST(dates_in("<p>27 May, 10:45</p>", fetched) == "2017-05-27T10:45 yearless");
    BOOST_TEST(dates_in("<p>Posted Jan 2</p>", fetched) == "2018-01-02 published yearless");
    DateContext addressed;
    addressed.url = "https://a.example/2016/title";
    BOOST_TEST(dates_in("<p>27 May, 10:45</p>", addressed) == "2016-05-27T10:45 yearless");
    BOOST_TEST(dates_in("<p>29 February</p>", addressed) == "2016-02-29 yearless");
    // Without year or time of fetching it stays unknown.
    BOOST_TEST(dates_in("<p>27 May, 10:45</p>", {}) == "");
    BOOST_TEST(dates_in("<p>A photo of the harbour wall, taken by Ann Example, 27 May</p>", addressed) == "");
}

BOOST_AUTO_TEST_SUITE_END()
