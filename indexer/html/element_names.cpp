// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/element_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "common/text.hpp"

namespace news {
namespace {

using namespace std::string_view_literals;

/// Words that name clutter by themselves: "article-nav", "adBox".
constexpr std::array clutter_words{
    "ad"sv,      "ads"sv,        "adv"sv,      "advert"sv,     "aside"sv,     "attribution"sv,
    "author"sv,  "authors"sv,    "banner"sv,   "bio"sv,        "byline"sv,    "carousel"sv,
    "consent"sv, "cookie"sv,     "cookies"sv,  "credit"sv,     "credits"sv,   "cta"sv,
    "date"sv,    "dateline"sv,   "donate"sv,   "footer"sv,     "gallery"sv,   "gdpr"sv,
    "login"sv,   "menu"sv,       "meta"sv,     "metadata"sv,   "modal"sv,     "nav"sv,
    "navbar"sv,  "navigation"sv, "pager"sv,    "pagination"sv, "paging"sv,    "popular"sv,
    "popup"sv,   "prev"sv,       "previous"sv, "print"sv,      "promo"sv,     "promotion"sv,
    "pubdate"sv, "rail"sv,       "rating"sv,   "readmore"sv,   "recirc"sv,    "share"sv,
    "sharing"sv, "signup"sv,     "skip"sv,     "slideshow"sv,  "subscribe"sv, "subscription"sv,
    "tags"sv,    "teaser"sv,     "teasers"sv,  "timestamp"sv,  "toolbar"sv,   "toolbox"sv,
    "tooltip"sv, "trending"sv,   "upsell"sv,   "widget"sv,     "widgets"sv,
};

/// What also begins longer words: "relatedposts", "advertisement", "sidebar2".
constexpr std::array clutter_stems{
    "addthis"sv,  "advertis"sv,    "breadcrumb"sv, "caption"sv, "copyright"sv,  "newsletter"sv,
    "outbrain"sv, "promoted"sv,    "recommend"sv,  "related"sv, "sharedaddy"sv, "sharethis"sv,
    "sidebar"sv,  "socialshare"sv, "sponsor"sv,    "taboola"sv,
};
constexpr std::array comment_stems{"comment"sv, "discussion"sv, "disqus"sv, "livefyre"sv, "respond"sv};
constexpr std::array embed_stems{"embed"sv, "oembed"sv, "tweet"sv};

/// Ends of whole names, without what parts their words: "c-entry-content", "articleBody", "story__text".
constexpr std::array body_names{
    "articlebody"sv, "articlecontent"sv, "articletext"sv,   "bodycontent"sv,
    "contentbody"sv, "entrycontent"sv,   "fieldnamebody"sv, "postbody"sv,
    "postcontent"sv, "storybody"sv,      "storycontent"sv,  "storytext"sv,
};

/// The attributes that sites put names of parts in.
constexpr std::array naming_attributes{"class"sv,       "id"sv,          "role"sv,     "data-component"sv,
                                       "data-module"sv, "data-testid"sv, "data-type"sv};

template <typename Words>
bool contains(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

template <typename Stems>
bool begins_with_any(std::string_view word, const Stems& stems) {
    return std::any_of(stems.begin(), stems.end(),
                       [&](std::string_view stem) { return word.starts_with(stem); });
}

bool is_name_letter(char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// Takes names apart at spaces, and each at hyphens, underscores and humps.
class NameReader {
  public:
    void read(std::string_view names) {
        for (std::size_t at = 0; at < names.size(); ++at) {
            const char c = names[at];
            const bool is_hump = is_ascii_upper(c) && at > 0 && !is_ascii_upper(names[at - 1]);
            if (is_hump || !is_name_letter(c)) end_word();
            if (c == ' ') end_name();
            if (is_name_letter(c)) word_ += is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
        }
        end_name();
    }

    NameHints hints;

  private:
    void end_word() {
        if (word_.empty()) return;
        if (contains(clutter_words, word_) || begins_with_any(word_, clutter_stems)) hints.clutter = true;
        if (begins_with_any(word_, comment_stems) && !word_.starts_with("commenta")) hints.comments = true;
        if (begins_with_any(word_, embed_stems)) hints.embedded = true;
        if (word_ == "social") hints.social = true;
        name_ += word_;
        word_.clear();
    }

    void end_name() {
        end_word();
        if (std::any_of(body_names.begin(), body_names.end(),
                        [&](std::string_view end) { return name_.ends_with(end); }))
            hints.body = true;
        if (name_.starts_with("readmore") || name_.ends_with("bodyreadmore")) hints.clutter = true;
        name_.clear();
    }

    std::string word_;
    std::string name_;
};

}  // namespace

NameHints name_hints(const HtmlTree& tree, NodeIndex index) {
    NameReader reader;
    for (const HtmlAttribute& attribute : tree.attributes(index)) {
        if (contains(naming_attributes, attribute.name)) reader.read(attribute.value);
        if (attribute.name == "itemprop" && attribute.value == "articleBody") reader.hints.body = true;
    }
    return reader.hints;
}

}  // namespace news
