// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/provenance.hpp"

#include <algorithm>

#include "common/text.hpp"

namespace news {

std::string readable_date(const NewsDate& date) {
    std::string text = to_iso(date);
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
}

std::string provenance(const Article& article) {
    std::vector<std::string> parts{article.published ? readable_date(*article.published) : "no date"};
    if (!article.source.empty()) parts.push_back(article.source);
    const std::vector<std::string>& names = article.authors.empty() ? article.agencies : article.authors;
    if (!names.empty()) parts.push_back(join(names, ", "));
    if (article.kind == ArticleKind::stub) parts.emplace_back("related post, headline only");
    return join(parts, " · ");
}

std::string cited_by_line(const std::vector<CitingArticle>& citing) {
    std::vector<std::string> titles;
    for (const CitingArticle& article : citing)
        titles.push_back("“" + article.title + "”");
    return "listed under " + join(titles, ", ");
}

}  // namespace news
