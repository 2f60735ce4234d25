// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/article_lines.hpp"

#include "common/text.hpp"
#include "searcher/output/provenance.hpp"

namespace news {

std::string article_lines(const Article& article, const std::string& indent) {
    std::string date = article.published ? readable_date(*article.published) : "no date";
    if (!article.source.empty()) date += " · " + article.source;
    if (article.kind == ArticleKind::stub) date += " · related post, headline only";
    std::string lines;
    for (const std::string& line :
         {article.title.empty() ? "(no headline)" : article.title, date, "id:" + article.id})
        lines += indent + without_controls(line) + '\n';
    return lines;
}

}  // namespace news
