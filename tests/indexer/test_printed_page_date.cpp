// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/printed_page_date.hpp"

#include "html_support.hpp"

using namespace news;

namespace {

PrintedPageDates dates_of(std::string_view page) {
    const HtmlTree tree = tree_of(page);
    return find_printed_page_dates(tree, read_page_lines(tree, "The flood rises"), {});
}

std::string iso(const std::optional<NewsDate>& date) {
    return date ? to_iso(*date) : std::string{};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(printed_page_date)

BOOST_AUTO_TEST_CASE(best_place_wins) {
    const std::string head = "<h1>The flood rises</h1>";
    const std::string story = "<p>" + repeated("The water came over the wall. ", 20) + "</p>";
    const std::string far = repeated(story, 3);
    const struct {
        std::string page, published, modified, guess;
    } rows[] = {
        {head + "<p>7 August 2018</p>", "2018-08-07", "", ""},
        {"<p>1 May 2018</p><p>7 August 2018</p>" + head, "2018-08-07", "", ""},
        {"<p>1 May 2018</p>" + head + "<p>7 August 2018</p>", "2018-08-07", "", ""},
        {head + "<p>8 August 2018</p><p>Published 7 August 2018</p>", "2018-08-07", "", ""},
        {head + "<p>Updated 8 August 2018</p>" + far + "<p>Published: 7 August 2018</p>", "2018-08-07",
         "2018-08-08", ""},
        {head + far + "<p>7 August 2018</p>", "", "", ""},
        {head + far + "<p class='date'>7 August 2018</p>", "2018-08-07", "", ""},
        {head + far + "<p><time datetime='2018-08-07'>then</time></p>", "2018-08-07", "", ""},
        // The heading of something else counts less than what calls itself published.
        {"<h1>Other words</h1><p>1 May 2018</p>" + far + "<p>Posted 7 August 2018</p>", "2018-08-07", "", ""},
        {"<h1>Other words</h1><p>1 May 2018</p>" + far, "2018-05-01", "", ""},
        // Asides count where nothing else does.
        {head + "<div class='teaser-date'>7 August 2018</div>", "2018-08-07", "", ""},
        {head + "<div class='teaser-date'>7 August 2018</div>" + far + "<p class='date'>1 May 2018</p>",
         "2018-05-01", "", ""},
        {head + far + "<footer>Published 7 August 2018</footer>", "2018-08-07", "", ""},
        {head + far + "<footer class='date'>7 August 2018</footer>", "", "", ""},
        {head + far + "<footer>Copyright 7 August 2018</footer>", "", "", ""},
        {head + "<p>The mayor, who spoke on Tuesday, August 7, 2018, did not say when the harbour would be "
                "opened "
                "again for the ferry to the island.</p>",
         "", "", "2018-08-07"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.page) {
            const PrintedPageDates dates = dates_of(row.page);
            BOOST_TEST(iso(dates.published) == row.published);
            BOOST_TEST(iso(dates.modified) == row.modified);
            BOOST_TEST(iso(dates.guess) == row.guess);
            if (dates.guess) BOOST_CHECK(dates.guess->certainty == DateCertainty::doubtful);
        }
    }
}

BOOST_AUTO_TEST_CASE(place_at_the_headline_is_told) {
    BOOST_TEST(dates_of("<h1>The flood rises</h1><p>7 August 2018</p>").is_at_headline);
    BOOST_TEST(!dates_of("<h1>Other words</h1><p>7 August 2018</p>").is_at_headline);
    BOOST_TEST(
        !dates_of("<h1>The flood rises</h1><div class='teaser-date'>7 August 2018</div>").is_at_headline);
}

BOOST_AUTO_TEST_SUITE_END()
