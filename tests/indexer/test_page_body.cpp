// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/page_body.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

namespace {

const std::string sentence = "It rained on the harbour for the better part of the week, and nobody minded.";

std::string body_of(const std::string& page) {
    std::string text;
    for (const std::string& paragraph : find_body(tree_of(page), "Rain", "https://wire.example/a").paragraphs)
        text += (text.empty() ? "" : "|") + paragraph;
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_body)

BOOST_AUTO_TEST_CASE(goes_all_the_way) {
    const std::string p = "<p>" + sentence + "</p>";
    const struct {
        std::string page;
        std::string body;
    } rows[] = {
        {"", ""},
        {"<nav>Menu</nav><h1>Rain</h1>" + p + "<h2>More</h2>" + p + "<div class=share>Share</div>",
         sentence + "|More|" + sentence},
        // What stands before the headline is of the page.
        {"<div><p>" + sentence + " Here is the weather.</p><h1>Rain</h1>" + p + p + "</div>",
         sentence + "|" + sentence},
        // Tables and menus do not count.
        {"<div>" + p + p + "</div><h1>Rain</h1><table>" + repeated("<tr><td>Harbour<td>12 mm", 30) +
             "</table></div>",
         sentence + "|" + sentence},
        // Unless that is most of it.
        {"<div>" + p + p + p + "<h1>Rain</h1>" + p + "</div>",
         sentence + "|" + sentence + "|" + sentence + "|Rain|" + sentence},
        {"<h1>Rain</h1><p>It rained.</p>", "It rained."},
        // Named as what is left out, and not most of the page.
        {"<h1>Rain</h1><div id=read_more>" + p + "</div>" + repeated("<aside>" + p + "</aside>", 3),
         sentence},
        {"<div>" + p + "<p><a href=/b>The tide of the year</a></p></div>", sentence},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.page.substr(0, 60)) BOOST_TEST(body_of(row.page) == row.body);
}

BOOST_AUTO_TEST_CASE(a_live_blog_keeps_its_entries_with_their_times) {
    const auto entry = [](const std::string& time, const std::string& text) {
        return "<article class=entry><div class=timestamp><time>" + time + "</time></div><p>" + text +
               "</p></article>";
    };
    const std::string second = "The ferry is back at its pier, with all that were aboard and one dog more.";
    const std::string entries = "<h1>Rain</h1><div>" + entry("18:40", "Good night from the harbour.") +
                                entry("17:05", second) + entry("16:10", sentence) +
                                entry("15:00", "The first drops fall on the fish market.") + "</div>";
    const std::string data = "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\"}</script>";
    BOOST_TEST(body_of(data + entries) == "18:40|Good night from the harbour.|17:05|" + second + "|16:10|" +
                                              sentence + "|15:00|The first drops fall on the fish market.");
    BOOST_TEST(body_of(entries).find("18:40") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
