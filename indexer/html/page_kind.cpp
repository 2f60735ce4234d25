// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_kind.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "common/text.hpp"

namespace news {
namespace {

// Bytes of text.
constexpr std::size_t shortest_unmarked = 120;  // of a page that does not call itself an article
constexpr std::size_t longest_error = 2000;
constexpr std::size_t longest_list = 2000;

constexpr std::array<std::string_view, 16> error_titles{
    "404",           "not found",      "page not available", "page unavailable",
    "access denied", "forbidden",      "nicht gefunden",     "introuvable",
    "no encontrada", "non trovata",    "não encontrada",     "niet gevonden",
    "не найдена",    "nie znaleziono", "bulunamadı",         "見つかりません",
};

/// What content systems call the `body` of pages that list articles.
constexpr std::array<std::string_view, 8> list_names{"home",   "archive",        "category", "tag",
                                                     "search", "search-results", "error404", "blog"};

struct PageSigns {
    bool article = false;
    bool list = false;
    bool website = false;  // what many systems call all of their pages
};

class SignReader {
  public:
    explicit SignReader(const HtmlTree& tree) : tree_(tree) {}

    PageSigns read() {
        for (NodeIndex at = 0; at < tree_.size(); ++at)
            read(at);
        return {signs_.article || articles_ == 1, signs_.list, signs_.website};
    }

  private:
    void read(NodeIndex at) {
        const HtmlTag tag = tree_[at].tag;
        if (tag == HtmlTag::meta) read_meta(at);
        if (tag == HtmlTag::body) read_names(tree_.attribute(at, "class"));
        if (tag == HtmlTag::article) ++articles_;
        if (tag == HtmlTag::script && tree_.attribute(at, "type") == "application/ld+json")
            read_linked_data(at);
        if (tree_.attribute(at, "itemprop") == "articleBody") signs_.article = true;
    }

    void read_meta(NodeIndex at) {
        const std::string_view property = tree_.attribute(at, "property");
        if (property == "article:published_time") signs_.article = true;
        if (property != "og:type") return;
        const std::string_view type = tree_.attribute(at, "content");
        if (equal_ignoring_case(type, "article")) signs_.article = true;
        if (equal_ignoring_case(type, "website")) signs_.website = true;
    }

    void read_names(std::string_view classes) {
        for (const std::string_view name : split(classes, ' '))
            if (std::find(list_names.begin(), list_names.end(), name) != list_names.end()) signs_.list = true;
    }

    /// Types are looked for as text: what of the page they belong to does not matter here.
    void read_linked_data(NodeIndex at) {
        const NodeIndex text = tree_.first_child(at);
        if (text == no_node) return;
        const auto names = [&](std::string_view type) {
            return tree_[text].text.find(type) != std::string_view::npos;
        };
        if (names("NewsArticle\"") || names("BlogPosting\"") || names("\"Article\"")) signs_.article = true;
        if (names("\"CollectionPage\"") || names("\"SearchResultsPage\"")) signs_.list = true;
    }

    const HtmlTree& tree_;
    PageSigns signs_;
    unsigned articles_ = 0;  // elements of that name
};

bool is_front_page(std::string_view url) {
    const std::size_t scheme = url.find("//");
    if (scheme == std::string_view::npos) return false;
    const std::size_t path = url.find('/', scheme + 2);
    return path == std::string_view::npos || path + 1 == url.size();
}

bool ends_sentence(std::string_view text) {
    constexpr std::array<std::string_view, 11> marks{".", "!", "?", "…", "。", "।", "؟", "۔", "\"", "”", "»"};
    return std::any_of(marks.begin(), marks.end(),
                       [&](std::string_view mark) { return text.ends_with(mark); });
}

/// Whether most of it are paragraphs of sentences, not names of things with a few words each.
bool is_running(std::string_view text) {
    constexpr std::size_t shortest_paragraph = 100;  // bytes
    std::size_t size = 0;
    for (const std::string_view paragraph : split_lines(text))
        if (paragraph.size() >= shortest_paragraph && ends_sentence(paragraph)) size += paragraph.size();
    return 2 * size > text.size();
}

bool names_an_error(std::string_view title) {
    const std::string lower = ascii_lower(title);
    return std::any_of(error_titles.begin(), error_titles.end(),
                       [&](std::string_view error) { return lower.find(error) != std::string::npos; });
}

}  // namespace

std::string_view why_no_article(const HtmlTree& tree, const PageFacts& facts) {
    if (facts.text.empty()) return "a page without running text, not an article";
    if (is_front_page(facts.url)) return "a front page, not an article";
    const PageSigns signs = SignReader(tree).read();
    if (signs.article) return {};
    const std::size_t size = facts.text.size();
    if (size < longest_error && names_an_error(facts.title)) return "a page about an error, not an article";
    const bool is_list = signs.list || (signs.website && !is_running(facts.text));
    if (is_list && size < longest_list) return "a page that lists articles, not an article";
    if (size < shortest_unmarked) return "a page with hardly any text, not an article";
    return {};
}

}  // namespace news
