// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/article_details.hpp"

#include <algorithm>

#include "common/readable_date.hpp"
#include "common/text.hpp"
#include "searcher/output/provenance.hpp"

namespace news {
namespace {

MarkedText part_of(const MarkedText& text, const ByteRange& range) {
    MarkedText part{std::string(range.of(text.text)), {}};
    for (const ByteRange& mark : text.highlights) {
        const std::size_t begin = std::max(mark.begin, range.begin);
        const std::size_t end = std::min(mark.end, range.end);
        if (begin < end) part.highlights.push_back({begin - range.begin, end - range.begin});
    }
    return part;
}

/// Empty for a whole text, and for a related post, which says so beside its date.
std::string extent_of(const Article& article) {
    if (article.kind == ArticleKind::stub) return {};
    if (article.text.empty()) return "the headline alone, without a text";
    return article.extent == TextExtent::summary ? "a summary, not the whole text" : "";
}

}  // namespace

std::vector<Detail> details_of(const Article& article) {
    std::vector<Detail> details{
        {"place", article.place},
        {"section", article.section},
        {"tags", join(article.tags, ", ")},
        {"agencies", article.authors.empty() ? std::string{} : join(other_agencies(article), ", ")},
        {"modified", article.modified ? readable_date(*article.modified) : std::string{}},
        {"earlier versions",
         article.earlier.empty() ? std::string{} : with_thousands(article.earlier.size())},
        {"extent", extent_of(article)},
    };
    std::erase_if(details, [](const Detail& detail) { return detail.value.empty(); });
    return details;
}

std::vector<MarkedText> paragraphs_of(const MarkedText& text) {
    constexpr std::string_view gap = "\n\n";
    std::vector<MarkedText> paragraphs;
    for (std::size_t begin = 0; begin < text.text.size();) {
        const std::size_t end = std::min(text.text.find(gap, begin), text.text.size());
        if (end > begin) paragraphs.push_back(part_of(text, {begin, end}));
        begin = std::min(end + gap.size(), text.text.size());
    }
    return paragraphs;
}

}  // namespace news
