// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/readable_date.hpp"
#include "searcher/output/article_details.hpp"
#include "searcher/output/markdown_text.hpp"
#include "searcher/output/provenance.hpp"
#include "searcher/output/render_article.hpp"

namespace news {
namespace {

std::string related_post(const RelatedPost& post) {
    const std::string title = in_markdown(post.title);
    const std::string date = post.published ? ", " + readable_date(*post.published) : std::string{};
    return "- " + (post.url.empty() ? title : fmt::format("[{}]({})", title, markdown_address(post.url))) +
           date + '\n';
}

}  // namespace

std::string render_article_markdown(const ShownArticle& shown, const PageStyle&) {
    const Article& article = shown.article;
    std::string out = "# " + (shown.title.text.empty() ? "(no headline)" : in_markdown(shown.title)) + "\n\n";
    out += '*' + in_markdown(provenance(article)) + "*\n\n";
    for (const Detail& detail : details_of(article))
        out += "- " + detail.name + ": " + in_markdown(detail.value) + '\n';
    if (!shown.cited_by.empty()) out += "- " + in_markdown(cited_by_line(shown.cited_by)) + '\n';
    if (!article.url.empty()) out += "- " + markdown_address(article.url) + '\n';
    out += "- id:" + in_markdown(article.id) + '\n';
    for (const MarkedText& paragraph : paragraphs_of(shown.text))
        out += '\n' + in_markdown(paragraph) + '\n';
    if (!article.related.empty()) out += "\n## Related posts\n\n";
    for (const RelatedPost& post : article.related)
        out += related_post(post);
    return out;
}

}  // namespace news
