// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/html_tree.hpp"
#include "indexer/html/link_title.hpp"

using namespace news;

namespace {

/// Of the first link.
LinkTitle title_in(const std::string& html) {
    const HtmlParse parse = parse_html(html);
    for (NodeIndex at = 0; at < parse.tree.size(); ++at)
        if (parse.tree[at].tag == HtmlTag::a) return read_link_title(parse.tree, at);
    return {};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(link_title)

BOOST_AUTO_TEST_CASE(reads_headlines_of_links) {
    const struct {
        std::string html, title;
        bool is_heading;
    } rows[] = {
        {"<a>Ferry <b>strike</b>\n ends</a>", "Ferry strike ends", false},
        {"<h3><span><a>Ferry strike ends</a></span></h3>", "Ferry strike ends", true},
        {"<a><div>Harbour</div><h4>Ferry strike ends</h4><p>Boats run again on Monday.</p></a>",
         "Ferry strike ends", true},
        {"<a><div>Harbour</div><div>Ferry strike ends</div><p>Boats run again on Monday.</p></a>",
         "Ferry strike ends", false},
        {"<a>Read more: Ferry strike ends</a>", "Ferry strike ends", false},
        {"<a>Ferry strike ends <span>2019-03-14</span></a>", "Ferry strike ends", false},
        {"<a>Ferry strike ends<time>two days ago</time></a>", "Ferry strike ends", false},
        {"<a><script>let ferry = 1;</script><noscript>No pictures here</noscript>Ferry strike ends</a>",
         "Ferry strike ends", false},
        {"<a title='Ferry strike ends after nine weeks'>Ferry strike ends after…</a>",
         "Ferry strike ends after nine weeks", false},
        {"<a title='Share this with a friend'>Ferry strike ends after...</a>", "Ferry strike ends after...",
         false},
        {"<a><img alt='A ferry'></a>", "", false},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.html) {
            const LinkTitle title = title_in(row.html);
            BOOST_TEST(title.text == row.title);
            BOOST_TEST(title.is_heading == row.is_heading);
        }
    }
}

BOOST_AUTO_TEST_CASE(titles_are_neither_labels_nor_paragraphs) {
    for (const std::string title : {"Ferry strike ends", "Das Fährunglück", "渡輪罷工結束了嗎"})
        BOOST_TEST_CONTEXT(title) BOOST_TEST(may_be_title(title));
    for (const std::string& text : {std::string("Harbour"), std::string("Harbour news"), std::string("港口"),
                                    std::string(), std::string(150, 'a') + " b " + std::string(150, 'c')})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(!may_be_title(text));
}

BOOST_AUTO_TEST_SUITE_END()
