// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/article_removal.hpp"

#include <unordered_set>

#include "common/archive/durable_file.hpp"
#include "common/terms.hpp"
#include "indexer/build/live_segments.hpp"
#include "indexer/build/removed_articles.hpp"

namespace news {

RemovalPlan plan_removal(const ArchiveDirectory& archive, const std::vector<std::string>& ids) {
    const LiveSegments live(archive);
    RemovalPlan plan;
    std::unordered_set<std::string> planned;
    for (const std::string& id : ids) {
        if (!planned.insert(id).second) continue;
        const std::optional<ArticlePlace> place = live.find(unique_term(id));
        if (!place) {
            plan.unknown.push_back(id);
            continue;
        }
        plan.articles.push_back(live.article_at(*place));
        plan.articles.back().text.clear();
        plan.articles.back().earlier.clear();
        plan.deletions[live.names()[place->segment]].push_back(place->unique_term);
    }
    return plan;
}

void remove_articles(ArchiveWriter& writer, const RemovalPlan& plan) {
    if (plan.articles.empty()) return;
    RemovedArticles removed = RemovedArticles::read(writer.archive().removed_file());
    for (const Article& article : plan.articles)
        removed.add(article);
    replace_file_durably(writer.archive().removed_file(), removed.text());
    writer.remove(plan.deletions);
}

}  // namespace news
