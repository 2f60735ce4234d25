// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_body.hpp"

#include <algorithm>

#include "indexer/html/body_cleaning.hpp"
#include "indexer/html/body_container.hpp"
#include "indexer/html/page_blocks.hpp"
#include "indexer/html/page_clutter.hpp"
#include "indexer/html/same_site.hpp"

namespace news {
namespace {

using Blocks = std::vector<TextBlock>;

std::size_t plain_text(Blocks::const_iterator begin, Blocks::const_iterator end) {
    std::size_t size = 0;
    for (; begin != end; ++begin)
        size += begin->plain();
    return size;
}

/// Text stands under its headline, what is before that belongs to the page; unless most of the text is there.
void leave_out_before_headline(Blocks& blocks, std::string_view title) {
    const auto headline = std::find_if(blocks.begin(), blocks.end(), [&](const TextBlock& block) {
        return block.kind == BlockKind::heading && block.text == title;
    });
    if (plain_text(blocks.begin(), headline) < 2 * plain_text(headline, blocks.end()))
        blocks.erase(blocks.begin(), headline);
}

void keep_within(Blocks& blocks, const HtmlTree& tree, NodeIndex container) {
    std::erase_if(blocks, [&](const TextBlock& block) {
        return block.begin < container || block.begin >= tree[container].end;
    });
}

}  // namespace

PageBody find_body(const HtmlTree& tree, std::string_view title, std::string_view url) {
    PageBody body;
    const SiteLinks links(tree, url);
    Blocks blocks = page_blocks(tree, find_clutter(tree, links));
    leave_out_before_headline(blocks, title);
    body.container = find_body_container(tree, blocks);
    if (body.container == no_node) return body;
    keep_within(blocks, tree, body.container);
    const std::vector<bool> stray = find_stray_blocks({tree, links, body.container, title}, blocks);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (!stray[i]) body.paragraphs.push_back(std::move(blocks[i].text));
    return body;
}

}  // namespace news
