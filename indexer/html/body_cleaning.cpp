// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/body_cleaning.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "common/text.hpp"
#include "indexer/formats/article_head.hpp"
#include "indexer/formats/house_lines.hpp"
#include "indexer/html/page_sections.hpp"
#include "indexer/html/picture_captions.hpp"

namespace news {
namespace {

// Bytes.
constexpr std::size_t longest_label = 60;  // of what introduces something
constexpr std::size_t longest_cue = 30;    // "Read more:"
constexpr std::size_t longest_appeal = 300;
constexpr std::size_t longest_item = 200;
constexpr std::size_t longest_author_note = 400;

bool ends_sentence(std::string_view text) {
    constexpr std::array<std::string_view, 16> marks{".", "!", "?",  "…", "。", "！", "？", "।",
                                                     "؟", "۔", "\"", "”", "»",  "’",  "'",  ")"};
    return std::any_of(marks.begin(), marks.end(),
                       [&](std::string_view mark) { return text.ends_with(mark); });
}

bool has_letter(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80; });
}

class Cleaning {
  public:
    Cleaning(const BodySetting& setting, const std::vector<TextBlock>& blocks)
        : setting_(setting), tree_(setting.page.tree), blocks_(blocks), stray_(blocks.size(), false) {}

    std::vector<bool> run() {
        leave_out_captions(tree_, setting_.container, blocks_, stray_);
        for (std::size_t i = 0; i < blocks_.size(); ++i)
            if (is_cross_reference(blocks_[i]) || is_appeal(blocks_[i])) stray_[i] = true;
        leave_out_leads();
        leave_out_sections(tree_, blocks_, stray_);
        leave_out_head();
        leave_out_tail();
        return std::move(stray_);
    }

  private:
    std::string_view href(const TextBlock& block) const { return tree_.attribute(block.link, "href"); }

    bool leads_to_own_page(const TextBlock& block) const {
        return block.link != no_node && setting_.page.links.is_own(href(block));
    }

    /// Nothing but a link to another page of the site, perhaps with "Read more:" before it. Links to
    /// elsewhere are what the article is about.
    bool is_cross_reference(const TextBlock& block) const {
        if (!leads_to_own_page(block)) return false;
        constexpr std::size_t brackets = 6;  // bytes
        if (block.plain() <= brackets / 2) return true;
        const std::size_t colon = block.text.find(':');
        const std::size_t cue = colon == std::string::npos ? 0 : colon + 1;
        const bool has_cue = cue > 0 && cue <= longest_cue && block.plain() <= cue + brackets;
        return has_cue || (block.link_density() > 0.7 && !ends_sentence(block.text));
    }

    /// The house speaks to its readers.
    bool is_appeal(const TextBlock& block) const {
        if (is_house_line(block.text)) return true;
        return block.link != no_node && block.text.size() <= longest_appeal &&
               ascii_lower(block.text).find("newsletter") != std::string::npos;
    }

    /// What only introduced cross-references: "You may also like".
    void leave_out_leads() {
        for (std::size_t i = blocks_.size(); i-- > 0;) {
            if (i + 1 == blocks_.size() || !stray_[i + 1] || !is_cross_reference(blocks_[i + 1])) continue;
            const TextBlock& block = blocks_[i];
            const bool is_list = i + 2 < blocks_.size() && stray_[i + 2];
            const bool is_heading = block.kind == BlockKind::heading;
            if ((is_heading || is_lead(block.text)) && (is_list || is_heading || block.text.ends_with(':')))
                stray_[i] = true;
        }
    }

    static bool is_lead(std::string_view text) {
        return text.size() <= longest_label && (text.ends_with("...") || !text.ends_with('.'));
    }

    /// Headline, date, byline and the like before the first paragraph.
    void leave_out_head() {
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            if (stray_[i]) continue;
            const TextBlock& block = blocks_[i];
            const bool is_headline = block.text == setting_.title || tree_[block.element].tag == HtmlTag::h1;
            if (is_headline || is_head_line(block.text)) {
                stray_[i] = true;
            } else if (block.text.size() > longest_label) {
                return;
            }
        }
    }

    /// From the end: headings without text under them, accounts to follow, page numbers, and other articles
    /// listed under a heading.
    void leave_out_tail() {
        std::size_t items = 0;
        for (std::size_t i = blocks_.size(); i-- > 0;) {
            if (stray_[i]) continue;
            if (is_item_of_list(blocks_[i])) {
                ++items;
                continue;
            }
            const bool is_heading = blocks_[i].kind == BlockKind::heading;
            constexpr std::size_t fewest_items = 3;
            if (items > 0 && (items < fewest_items || !is_heading)) return;
            if (!is_heading && !is_tail(i)) return;
            std::fill(stray_.begin() + static_cast<std::ptrdiff_t>(i), stray_.end(), true);
            items = 0;
        }
    }

    bool is_item_of_list(const TextBlock& block) const {
        return block.kind == BlockKind::list_item && block.text.size() <= longest_item &&
               leads_to_own_page(block) && block.link_density() > 0.3;
    }

    bool is_tail(std::size_t index) const {
        const std::string& text = blocks_[index].text;
        if (blocks_[index].kind != BlockKind::table_row && !has_letter(text)) return true;
        if (text.size() <= longest_author_note && leads_to_account(index)) return true;
        const bool is_one_word = text.find_first_of(" .:") == std::string::npos;
        return is_one_word && text.size() <= longest_cue && blocks_[index].kind == BlockKind::paragraph &&
               is_ascii(text);
    }

    bool leads_to_account(std::size_t index) const {
        const TextBlock& block = blocks_[index];
        if (block.link == no_node) return false;
        NodeIndex end = tree_[block.element].end;
        if (index + 1 < blocks_.size()) end = std::min(end, blocks_[index + 1].begin);
        for (NodeIndex at = block.link; at < end; ++at)
            if (tree_[at].tag == HtmlTag::a && is_social_account(tree_.attribute(at, "href"))) return true;
        return false;
    }

    const BodySetting& setting_;
    const HtmlTree& tree_;
    const std::vector<TextBlock>& blocks_;
    std::vector<bool> stray_;
};

}  // namespace

std::vector<bool> find_stray_blocks(const BodySetting& setting, const std::vector<TextBlock>& blocks) {
    return Cleaning(setting, blocks).run();
}

}  // namespace news
