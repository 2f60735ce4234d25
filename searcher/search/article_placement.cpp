// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/article_placement.hpp"

#include <cmath>

#include "common/stored_article.hpp"
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

Request request_of_counts(const Request& request) {
    Request counting = request;
    counting.explanation = Explanation::none;
    counting.facets.clear();
    counting.timeline.reset();
    counting.offset = 0;
    counting.limit = 0;
    return counting;
}

Placement placement_of(const ArticleProbe& probe, const PlacedAnswer& placed, ArchiveView& archive) {
    const Response& answer = placed.answer;
    Placement placement;
    placement.article = from_stored(probe.record().get_data());
    placement.canonical = answer.canonical;
    placement.warnings = answer.warnings;
    placement.notes = answer.notes;
    placement.matches = answer.all_words + answer.some_words;
    // With a time of its own: the search may have used up the request's.
    const XapianTranslator translator(archive, placed.root, {placed.undated, nullptr});
    placement.verdict = judge(placed.root, translator, archive, {placement.article, probe});
    placement.article.text.clear();
    placement.rank = placed.place.rank;
    if (placement.rank == 0) return placement;
    placement.score = placed.place.score;
    placement.lacks_words = !placement.verdict.holds;
    placement.parts = score_parts(placed.root, translator, archive, probe);
    add_feedback(placement, probe.weight(placed.feedback));
    add_rest(placement);
    return placement;
}

}  // namespace news
