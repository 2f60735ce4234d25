// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_lines.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"

namespace news {
namespace {

constexpr std::size_t most_lines = 5'000;
constexpr std::size_t longest_line = 600;  // bytes that are kept: dates and bylines stand in short ones

bool is_inline(HtmlTag tag) {
    switch (tag) {
        case HtmlTag::text:
        case HtmlTag::other:
        case HtmlTag::a:
        case HtmlTag::abbr:
        case HtmlTag::b:
        case HtmlTag::cite:
        case HtmlTag::em:
        case HtmlTag::font:
        case HtmlTag::i:
        case HtmlTag::ins:
        case HtmlTag::label:
        case HtmlTag::mark:
        case HtmlTag::small:
        case HtmlTag::span:
        case HtmlTag::strong:
        case HtmlTag::sub:
        case HtmlTag::sup:
        case HtmlTag::time:
        case HtmlTag::u:
        case HtmlTag::data:
            return true;
        default:
            return false;
    }
}

bool is_unseen(HtmlTag tag) {
    return tag == HtmlTag::script || tag == HtmlTag::style || tag == HtmlTag::noscript ||
           tag == HtmlTag::template_ || tag == HtmlTag::select || tag == HtmlTag::textarea ||
           tag == HtmlTag::head || tag == HtmlTag::svg || tag == HtmlTag::iframe || tag == HtmlTag::button;
}

bool contains_any(std::string_view text, std::span<const std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

constexpr std::array<std::string_view, 28> aside_words{
    "comment",    "footer",    "sidebar",  "related", "widget",   "popular", "latest",
    "recent",     "recommend", "trending", "menu",    "navbar",   "navigat", "copyright",
    "newsletter", "most-read", "mostread", "teaser",  "promo",    "archive", "breadcrumb",
    "calendar",   "similar",   "disqus",   "ticker",  "carousel", "today",   "current-date"};
constexpr std::array<std::string_view, 14> date_words_in_names{
    "date", "time",   "publish", "posted",  "datum", "fecha", "byline",
    "meta", "pubdat", "stamp",   "uhrzeit", "cas-",  "tarih", "created"};

class LineCollector {
  public:
    LineCollector(const HtmlTree& tree, std::string_view title)
        : tree_(tree), folded_title_(fold(collapse_spaces(title))) {}

    PageLines collect() {
        const NodeIndex headline = find_headline();
        traits_.resize(tree_.size());
        for (NodeIndex at = 0; at < tree_.size() && page_.lines.size() < most_lines; ++at) {
            traits_[at] = traits_of(at, headline);
            if ((traits_[at] & unseen) == 0) take(at);
        }
        place_headline(headline);
        return std::move(page_);
    }

  private:
    static constexpr std::uint8_t unseen = 1;
    static constexpr std::uint8_t aside = 2;
    static constexpr std::uint8_t named_for_date = 4;

    /// The heading that says the title, else the first h1 with words, else a lesser one.
    NodeIndex find_headline() const {
        NodeIndex first = no_node;
        HtmlTag first_rank = HtmlTag::h3;
        for (NodeIndex at = 0; at < tree_.size(); ++at) {
            const HtmlTag tag = tree_[at].tag;
            if (tag != HtmlTag::h1 && tag != HtmlTag::h2 && tag != HtmlTag::h3) continue;
            const std::string text = fold(collapse_spaces(text_within(tree_, at)));
            constexpr std::size_t shortest = 8;
            if (text.size() < shortest) continue;
            const bool says_title = folded_title_.starts_with(text) || text.starts_with(folded_title_);
            if (!folded_title_.empty() && says_title) return at;
            if (tag < first_rank || (first == no_node && tag == HtmlTag::h1)) {
                first = at;
                first_rank = tag;
            }
        }
        return first;
    }

    std::uint8_t traits_of(NodeIndex at, NodeIndex headline) const {
        const HtmlNode& node = tree_[at];
        std::uint8_t traits = node.parent == no_node ? 0 : traits_[node.parent];
        if (node.tag == HtmlTag::text) return traits;
        // Three steps down a name no longer says what the text is.
        if (!is_inline(node.tag)) traits &= static_cast<std::uint8_t>(~named_for_date);
        if (is_unseen(node.tag) || tree_.has_attribute(at, "hidden")) traits |= unseen;
        const std::string names = ascii_lower(std::string(tree_.attribute(at, "class")) + ' ' +
                                              std::string(tree_.attribute(at, "id")));
        if (contains_any(names, date_words_in_names)) traits |= named_for_date;
        const bool is_aside = node.tag == HtmlTag::nav || node.tag == HtmlTag::footer ||
                              node.tag == HtmlTag::aside || contains_any(names, aside_words);
        const bool holds_headline = headline != no_node && at <= headline && headline < node.end;
        const bool is_frame = node.tag == HtmlTag::body || node.tag == HtmlTag::html;
        if (is_aside && !holds_headline && !is_frame) traits |= aside;
        return traits;
    }

    void take(NodeIndex at) {
        const HtmlNode& node = tree_[at];
        if (node.tag == HtmlTag::time) time_ = at;
        if (node.tag != HtmlTag::text) {
            if (!is_inline(node.tag)) begins_line_ = true;
            return;
        }
        const std::string text = collapse_spaces(node.text);
        if (text.empty()) return;
        const NodeIndex block = block_of(at);
        if (begins_line_ || page_.lines.empty() || page_.lines.back().node != block) {
            page_.lines.push_back({{}, block, no_node, false, false});
            begins_line_ = false;
        }
        PageLine& line = page_.lines.back();
        if (line.text.size() + text.size() < longest_line) line.text += (line.text.empty() ? "" : " ") + text;
        line.is_aside = line.is_aside || (traits_[at] & aside) != 0;
        line.is_named_for_date = line.is_named_for_date || (traits_[at] & named_for_date) != 0;
        const bool is_in_time = time_ != no_node && at < tree_[time_].end;
        if (is_in_time && line.time == no_node) line.time = time_;
    }

    NodeIndex block_of(NodeIndex at) const {
        NodeIndex block = tree_[at].parent;
        while (block != no_node && is_inline(tree_[block].tag))
            block = tree_[block].parent;
        return block;
    }

    void place_headline(NodeIndex headline) {
        const auto found = std::find_if(page_.lines.begin(), page_.lines.end(), [&](const PageLine& line) {
            const bool is_in_heading = headline != no_node && line.node != no_node && line.node >= headline &&
                                       line.node < tree_[headline].end;
            const bool says_title = headline == no_node && !folded_title_.empty() && !line.is_aside &&
                                    fold(line.text).starts_with(folded_title_);
            return is_in_heading || says_title;
        });
        page_.headline = static_cast<std::size_t>(found - page_.lines.begin());
    }

    const HtmlTree& tree_;
    std::string folded_title_;
    std::vector<std::uint8_t> traits_;  // of the nodes so far
    PageLines page_;
    NodeIndex time_ = no_node;
    bool begins_line_ = false;
};

}  // namespace

PageLines read_page_lines(const HtmlTree& tree, std::string_view title) {
    return LineCollector{tree, title}.collect();
}

}  // namespace news
