// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/page_lines.hpp"

#include "html_support.hpp"

using namespace news;

namespace {

const PageLine* line_with(const PageLines& page, std::string_view text) {
    const auto found = std::find_if(page.lines.begin(), page.lines.end(), [&](const PageLine& line) {
        return line.text.find(text) != std::string::npos;
    });
    return found == page.lines.end() ? nullptr : &*found;
}

PageLines lines_of(std::string_view page, std::string_view title = "The flood rises") {
    return read_page_lines(tree_of(page), title);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_lines)

BOOST_AUTO_TEST_CASE(line_is_the_text_of_a_block) {
    const PageLines page = lines_of(
        "<h1>The flood <b>rises</b></h1><div>By Ann | <span>7</span> May<p>One</p>Two</div>"
        "<script>var x</script><p hidden>No</p>");
    BOOST_REQUIRE(page.lines.size() == 4U);
    BOOST_TEST(page.lines[0].text == "The flood rises");
    BOOST_TEST(page.lines[1].text == "By Ann | 7 May");
    BOOST_TEST(page.lines[2].text == "One");
    BOOST_TEST(page.lines[3].text == "Two");
}

BOOST_AUTO_TEST_CASE(headline_is_the_heading_that_says_the_title) {
    const struct {
        std::string page, title, headline;
        bool says_title;
    } rows[] = {
        {"<h1>Harbour Wire</h1><h2>The flood rises</h2>", "The flood rises", "The flood rises", true},
        {"<h1>Harbour Wire</h1><h2>The flood rises again</h2>", "The flood rises", "The flood rises again",
         true},
        {"<h1>How the flood rose in one night</h1>", "Weather: How the flood rose in one night",
         "How the flood rose in one night", true},
        {"<h2>Harbour Wire</h2><h1>Other words</h1>", "The flood rises", "Other words", false},
        {"<h1>Home</h1><h2>Long enough</h2>", "The flood rises", "Long enough", false},
        {"<p>The flood rises</p>", "The flood rises", "The flood rises", false},
        {"<p>Nothing</p>", "The flood rises", "", false},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.page) {
            const PageLines page = lines_of(row.page, row.title);
            const std::string headline =
                page.headline < page.lines.size() ? page.lines[page.headline].text : std::string{};
            BOOST_TEST(headline == row.headline);
            BOOST_TEST(page.headline_says_title == row.says_title);
        }
    }
}

BOOST_AUTO_TEST_CASE(furniture_of_the_page_is_aside) {
    const std::string story = "<p>" + repeated("The water came over the wall. ", 20) + "</p>";
    const struct {
        std::string page;
        bool is_aside;
    } rows[] = {
        {"<p>the date</p>", false},
        {"<nav>the date</nav>", true},
        {"<footer><p>the date</p></footer>", true},
        {"<div class='site-footer'>the date</div>", true},
        {"<div class='siteFooter'>the date</div>", true},
        {"<div id='relatedPosts'>the date</div>", true},
        {"<div class='node-promoted'>the date</div>", false},
        {"<div id='usatoday'>the date</div>", false},
        {"<blockquote class='twitter-tweet'>the date</blockquote>", true},
        // What holds the story is none, whatever it is called.
        {"<div class='sticky-sidebar-parent'>the date" + story + "</div>", false},
        {"<div class='comments'>the date" + story + "</div>", true},
        {"<div class='teaser'><h1>The flood rises</h1>the date</div>", false},
        {"<p>the date <span class='comment-count'>3</span></p>", false},
        {"<p><span class='comment-date'>the date</span></p>", true},
    };
    for (const auto& row : rows) {
        const PageLines page = lines_of("<p>Some other text of the page stands here.</p>" + row.page);
        const PageLine* line = line_with(page, "the date");
        BOOST_REQUIRE(line != nullptr);
        BOOST_TEST(line->is_aside == row.is_aside, row.page);
    }
}

BOOST_AUTO_TEST_CASE(names_and_elements_for_dates_are_told) {
    const PageLines page = lines_of(
        "<p class='pub-date'>one</p><div class='byline'><div><p>two</p></div></div>"
        "<p>three <time datetime='2018'>four</time></p><p>five</p>");
    BOOST_TEST(line_with(page, "one")->is_named_for_date);
    BOOST_TEST(!line_with(page, "two")->is_named_for_date);
    BOOST_CHECK(line_with(page, "three")->time != no_node);
    BOOST_CHECK(line_with(page, "five")->time == no_node);
}

BOOST_AUTO_TEST_SUITE_END()
