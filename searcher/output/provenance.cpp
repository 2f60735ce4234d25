// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/provenance.hpp"

#include <algorithm>

#include "common/readable_date.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"

namespace news {

std::vector<std::string> other_agencies(const Article& article) {
    std::vector<std::string> agencies = article.agencies;
    std::erase_if(agencies, [&](const std::string& agency) {
        return comparable_value(agency) == comparable_value(article.source);
    });
    return agencies;
}

std::string provenance(const Article& article) {
    std::vector<std::string> parts{article.published ? readable_date(*article.published) : "no date"};
    if (!article.source.empty()) parts.push_back(article.source);
    const std::vector<std::string> names =
        article.authors.empty() ? other_agencies(article) : article.authors;
    if (!names.empty()) parts.push_back(join(names, ", "));
    if (article.kind == ArticleKind::stub) parts.emplace_back("related post, headline only");
    return join(parts, " · ");
}

std::string article_lines(const Article& article, const std::string& indent, const PageStyle& style) {
    const Indent paragraph{indent, indent};
    const MarkedText headline{article.title.empty() ? "(no headline)" : article.title, {}};
    return laid_out_link(headline, article.url, paragraph, style) +
           laid_out(provenance(article), paragraph, style) + indent + "id:" + without_controls(article.id) +
           '\n';
}

std::string cited_by_line(const std::vector<CitingArticle>& citing) {
    std::vector<std::string> titles;
    for (const CitingArticle& article : citing)
        titles.push_back("“" + article.title + "”");
    return "listed under " + join(titles, ", ");
}

}  // namespace news
