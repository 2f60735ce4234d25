// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_lines.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>

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

/// Of the page's furniture, where a class or id begins a word with it: "site-footer", "siteFooter", but not
/// "usatoday". What holds most of the page is none, whatever it is called: "content sidebar-right".
constexpr std::array<std::string_view, 31> furniture_words{
    "footer",          "sidebar",     "widget",   "popular", "latest",       "recent",      "recommend",
    "trending",        "menu",        "navbar",   "navigat", "copyright",    "newsletter",  "most-read",
    "mostread",        "mostpopular", "teaser",   "promo-",  "archive",      "breadcrumb",  "calendar",
    "similar",         "ticker",      "carousel", "today",   "current-date", "currentdate", "twitter-tweet",
    "instagram-media", "fb-post",     "colophon"};
/// Of what others say, however much it is.
constexpr std::array<std::string_view, 3> comment_words{"comment", "related", "disqus"};
constexpr std::array<std::string_view, 14> date_words_in_names{
    "date", "time",   "publish", "posted",  "datum", "fecha", "byline",
    "meta", "pubdat", "stamp",   "uhrzeit", "cas-",  "tarih", "created"};

/// The class and id of an element, as they stand and in lower case.
struct ElementNames {
    std::string printed;
    std::string lower;

    bool contain_any(std::span<const std::string_view> parts) const {
        return std::any_of(parts.begin(), parts.end(),
                           [&](std::string_view part) { return lower.find(part) != std::string::npos; });
    }

    bool have_word_in(std::span<const std::string_view> beginnings) const {
        return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view beginning) {
            for (std::size_t at = lower.find(beginning); at != std::string::npos;
                 at = lower.find(beginning, at + 1)) {
                if (at == 0 || !is_ascii_letter(lower[at - 1]) || printed[at] != lower[at]) return true;
            }
            return false;
        });
    }
};

ElementNames names_of(const HtmlTree& tree, NodeIndex at) {
    std::string printed{tree.attribute(at, "class")};
    printed += ' ';
    printed += tree.attribute(at, "id");
    std::string lower = ascii_lower(printed);
    return {std::move(printed), std::move(lower)};
}

/// How many bytes of text that is seen stand before each node, and behind the last one.
std::vector<std::size_t> text_before_nodes(const HtmlTree& tree) {
    std::vector<std::size_t> before(tree.size() + 1);
    NodeIndex unseen_end = 0;
    for (NodeIndex at = 0; at < tree.size(); ++at) {
        if (is_unseen(tree[at].tag)) unseen_end = std::max(unseen_end, tree[at].end);
        const bool counts = tree[at].tag == HtmlTag::text && at >= unseen_end;
        before[at + 1] = before[at] + (counts ? tree[at].text.size() : 0);
    }
    return before;
}

class LineCollector {
  public:
    LineCollector(const HtmlTree& tree, std::string_view title)
        : tree_(tree), folded_title_(fold(collapse_spaces(title))), text_before_(text_before_nodes(tree)) {}

    PageLines collect() {
        const auto [headline, says_title] = find_headline();
        traits_.resize(tree_.size());
        for (NodeIndex at = 0; at < tree_.size() && page_.lines.size() < most_lines; ++at) {
            traits_[at] = traits_of(at, headline);
            if ((traits_[at] & unseen) == 0) take(at);
        }
        place_headline(headline);
        page_.headline_says_title = says_title;
        return std::move(page_);
    }

  private:
    static constexpr std::uint8_t unseen = 1;
    static constexpr std::uint8_t aside = 2;
    static constexpr std::uint8_t named_for_date = 4;

    struct Headline {
        NodeIndex node;
        bool says_title;
    };

    /// The heading that says the title, else the first h1 with words, else a lesser one.
    Headline find_headline() const {
        NodeIndex first = no_node;
        HtmlTag first_rank = HtmlTag::h3;
        for (NodeIndex at = 0; at < tree_.size(); ++at) {
            const HtmlTag tag = tree_[at].tag;
            if (tag != HtmlTag::h1 && tag != HtmlTag::h2 && tag != HtmlTag::h3) continue;
            const std::string text = fold(collapse_spaces(text_within(tree_, at)));
            constexpr std::size_t shortest = 8;
            if (text.size() < shortest) continue;
            constexpr std::size_t long_enough = 20;  // to stand behind a kicker that the heading lacks
            const bool says_title = folded_title_.starts_with(text) || text.starts_with(folded_title_) ||
                                    (text.size() >= long_enough && folded_title_.ends_with(text));
            if (!folded_title_.empty() && says_title) return {at, true};
            if (tag < first_rank || (first == no_node && tag == HtmlTag::h1)) {
                first = at;
                first_rank = tag;
            }
        }
        return {first, false};
    }

    std::uint8_t traits_of(NodeIndex at, NodeIndex headline) const {
        const HtmlNode& node = tree_[at];
        std::uint8_t traits = node.parent == no_node ? 0 : traits_[node.parent];
        if (node.tag == HtmlTag::text) return traits;
        // Three steps down a name no longer says what the text is.
        if (!is_inline(node.tag)) traits &= static_cast<std::uint8_t>(~named_for_date);
        if (is_unseen(node.tag) || tree_.has_attribute(at, "hidden")) traits |= unseen;
        const ElementNames names = names_of(tree_, at);
        if (names.contain_any(date_words_in_names)) traits |= named_for_date;
        const bool holds_headline = headline != no_node && at <= headline && headline < node.end;
        if (!holds_headline && is_furniture(at, names)) traits |= aside;
        return traits;
    }

    bool is_furniture(NodeIndex at, const ElementNames& names) const {
        const HtmlTag tag = tree_[at].tag;
        if (tag == HtmlTag::body || tag == HtmlTag::html) return false;
        if (tag == HtmlTag::nav || tag == HtmlTag::footer || tag == HtmlTag::aside) return true;
        if (names.have_word_in(comment_words)) return true;
        return names.have_word_in(furniture_words) && !holds_most_text(at);
    }

    bool holds_most_text(NodeIndex at) const {
        return (text_before_[tree_[at].end] - text_before_[at]) * 2 > text_before_.back();
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
            page_.lines.push_back({{}, block, no_node, true, false});
            begins_line_ = false;
        }
        PageLine& line = page_.lines.back();
        if (line.text.size() + text.size() < longest_line) line.text += (line.text.empty() ? "" : " ") + text;
        // The count of comments may stand in the byline.
        line.is_aside = line.is_aside && (traits_[at] & aside) != 0;
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
    std::vector<std::size_t> text_before_;
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
