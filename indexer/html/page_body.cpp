// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_body.hpp"

#include <algorithm>

#include "indexer/html/body_cleaning.hpp"
#include "indexer/html/body_container.hpp"
#include "indexer/html/page_blocks.hpp"
#include "indexer/html/page_clutter.hpp"
#include "indexer/html/page_outline.hpp"

namespace news {
namespace {

using Blocks = std::vector<TextBlock>;

/// In bytes, without menus, tables and the like.
std::size_t running_text(Blocks::const_iterator begin, Blocks::const_iterator end) {
    constexpr std::size_t shortest = 60;
    std::size_t size = 0;
    for (; begin != end; ++begin)
        if (begin->plain() >= shortest) size += begin->plain();
    return size;
}

/// Text stands under its headline, what is before that belongs to the page; unless most of the text is there.
void leave_out_before_headline(Blocks& blocks, NodeIndex headline) {
    if (headline == no_node) return;
    const auto behind = std::find_if(blocks.begin(), blocks.end(),
                                     [&](const TextBlock& block) { return block.begin >= headline; });
    if (running_text(blocks.begin(), behind) <= running_text(behind, blocks.end()))
        blocks.erase(blocks.begin(), behind);
}

void keep_within(Blocks& blocks, const HtmlTree& tree, NodeIndex container) {
    std::erase_if(blocks, [&](const TextBlock& block) {
        return block.begin < container || block.begin >= tree[container].end;
    });
}

PageBody body_without(const std::vector<bool>& clutter, const PageOutline& page, std::string_view title) {
    PageBody body;
    Blocks blocks = page_blocks(page.tree, clutter);
    leave_out_before_headline(blocks, page.headline);
    body.container = find_body_container(page, blocks);
    if (body.container == no_node) return body;
    keep_within(blocks, page.tree, body.container);
    const std::vector<bool> stray = find_stray_blocks({page, body.container, title}, blocks);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (!stray[i]) body.paragraphs.push_back(std::move(blocks[i].text));
    return body;
}

std::size_t size_of(const PageBody& body) {
    std::size_t size = 0;
    for (const std::string& paragraph : body.paragraphs)
        size += paragraph.size();
    return size;
}

}  // namespace

PageBody find_body(const HtmlTree& tree, std::string_view title, std::string_view url) {
    const PageOutline page = outline_page(tree, title, url);
    PageBody body = body_without(find_clutter(page), page, title);
    // Hardly any text: the article may be in an element with the name of something else.
    constexpr std::size_t shortest = 500;  // bytes
    if (size_of(body) >= shortest) return body;
    PageBody other = body_without(find_clutter(page, NameTrust::comments_only), page, title);
    return size_of(other) > 3 * size_of(body) ? other : body;
}

}  // namespace news
