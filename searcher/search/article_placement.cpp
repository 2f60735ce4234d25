// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/article_placement.hpp"

#include <algorithm>
#include <cmath>

#include "common/stored_article.hpp"
#include "searcher/search/article_probe.hpp"
#include "searcher/search/clause_verdicts.hpp"
#include "searcher/search/score_parts.hpp"
#include "searcher/translation/xapian_query.hpp"

namespace news {
namespace {

/// What the words do not account for: an order by relevance and age.
void add_rest(Placement& placement) {
    constexpr double negligible = 1e-6;
    double rest = placement.score;
    for (const ScorePart& part : placement.parts)
        rest -= part.weight;
    if (std::abs(rest) > negligible) placement.parts.push_back({rest, "when it was published", {}});
}

/// Of words that were not asked for (--expand).
void add_feedback(Placement& placement, double weight) {
    if (weight > 0) placement.parts.push_back({weight, "words that the best hits have in common", {}});
}

}  // namespace

Request request_for_all_hits(const Request& request, const ArchiveView& archive) {
    Request all = request;
    all.detail = HitDetail::id;
    all.explanation = Explanation::none;
    all.offset = 0;
    all.limit = std::max<std::uint32_t>(archive.database.get_doccount(), 1);
    return all;
}

Placement placement_of(const std::string& id, const Response& answer, const QueryAsRun& query,
                       ArchiveView& archive) {
    const ArticleProbe probe(archive, id);
    Placement placement;
    placement.article = from_stored(probe.record().get_data());
    placement.canonical = answer.canonical;
    placement.warnings = answer.warnings;
    placement.notes = answer.notes;
    placement.matches = answer.all_words + answer.some_words;
    // With a time of its own: the search may have used up the request's.
    const XapianTranslator translator(archive, query.root, {query.undated, nullptr});
    placement.verdict = judge(query.root, translator, archive, {placement.article, probe});
    placement.article.text.clear();
    const auto hit = std::find_if(answer.hits.begin(), answer.hits.end(),
                                  [&](const Hit& one) { return one.article.id == placement.article.id; });
    if (hit == answer.hits.end()) return placement;
    placement.rank = hit->rank;
    placement.score = hit->score;
    placement.lacks_words = !placement.verdict.holds;
    placement.parts = score_parts(query.root, translator, archive, probe);
    add_feedback(placement, probe.weight(query.feedback));
    add_rest(placement);
    return placement;
}

}  // namespace news
