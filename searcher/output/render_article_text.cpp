// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/readable_date.hpp"
#include "common/text.hpp"
#include "searcher/output/article_details.hpp"
#include "searcher/output/provenance.hpp"
#include "searcher/output/render_article.hpp"

namespace news {
namespace {

std::string head(const ShownArticle& shown, const PageStyle& style) {
    const Article& article = shown.article;
    const MarkedText no_headline{"(no headline)", {}};
    std::string out =
        laid_out_link(shown.title.text.empty() ? no_headline : shown.title, article.url, {}, style);
    out += laid_out(provenance(article), {}, style);
    for (const Detail& detail : details_of(article))
        out += laid_out(detail.name + ": " + detail.value, {"", "  "}, style);
    if (!shown.cited_by.empty()) out += laid_out(cited_by_line(shown.cited_by), {"", "  "}, style);
    if (!article.url.empty()) out += without_controls(article.url) + '\n';
    return out + "id:" + without_controls(article.id) + '\n';
}

std::string related_posts(const std::vector<RelatedPost>& posts, const PageStyle& style) {
    const Indent item{"- ", "  "};
    std::string out;
    for (const RelatedPost& post : posts) {
        const std::string date = post.published ? readable_date(*post.published) + "  " : std::string{};
        out += laid_out_link({date + post.title, {}}, post.url, item, style);
        if (!post.url.empty()) out += "  " + without_controls(post.url) + '\n';
    }
    return out.empty() ? out : "\nRelated posts:\n" + out;
}

}  // namespace

std::string render_article_text(const ShownArticle& shown, const PageStyle& style) {
    std::string out = head(shown, style);
    for (const MarkedText& paragraph : paragraphs_of(shown.text))
        out += '\n' + laid_out(paragraph, {}, style);
    return out + related_posts(shown.article.related, style);
}

}  // namespace news
