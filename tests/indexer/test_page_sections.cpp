// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/page_sections.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

namespace {

const std::string running =
    "<p>It rained on the harbour for the better part of the week, and nobody minded, for the year had been "
    "dry and "
    "the cisterns of the town were all but empty by then.</p>";
const std::string other =
    "<p>The master of the ferry stayed below deck and mended nets, which he said no younger man on the whole "
    "of that "
    "coast knew how to do any more.</p>";

/// The blocks that are left, by their first words.
std::string left_of(const std::string& page) {
    const HtmlTree tree = tree_of(page);
    const std::vector<TextBlock> blocks = blocks_of(tree);
    std::vector<bool> marks(blocks.size(), false);
    leave_out_sections(tree, blocks, marks);
    std::string left;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (!marks[i]) left += (left.empty() ? "" : "|") + blocks[i].text.substr(0, 10);
    return left;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_sections)

BOOST_AUTO_TEST_CASE(what_stands_under_a_label_goes_with_it_unless_the_article_goes_on) {
    const struct {
        std::string page;
        std::string left;
    } rows[] = {
        {"", ""},
        {running + other, "It rained |The master"},
        {running + "<h3>Related news</h3><p>Tide of the year</p><p>Bridge closed</p>", "It rained "},
        {running + "<p>Read also:</p>" + other, "It rained |The master"},
        {running + "<p>© THE WIRE / ANN EXAMPLE</p>" + other, "It rained |The master"},
        {running + running + other +
             "<h3>Comments</h3><p>We are glad of all that our readers have to say on this, as "
             "long as they stay civil, stay with the matter, and sign.</p>",
         "It rained |It rained |The master"},
        {"<p>Short.</p><h3>Comments</h3>" + other + running, "Short.|The master|It rained "},
        {running + "<p>© 2020 The Wire. All rights reserved.</p><p>Terms of it</p>", "It rained "},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.page) BOOST_TEST(left_of(row.page) == row.left);
}

BOOST_AUTO_TEST_CASE(what_is_said_again_elsewhere_on_the_page_goes) {
    BOOST_TEST(left_of("<div>" + running + "</div><div>" + running + other + "</div>") ==
               "It rained |The master");
    // Side by side it is meant; so is what comes a third time.
    BOOST_TEST(left_of("<div>" + running + running + "</div>") == "It rained |It rained ");
    BOOST_TEST(left_of(repeated("<div>" + running + "</div>", 3)) == "It rained |It rained |It rained ");
    BOOST_TEST(left_of("<div><p>No.</p></div><div><p>No.</p></div>") == "No.|No.");
}

BOOST_AUTO_TEST_SUITE_END()
