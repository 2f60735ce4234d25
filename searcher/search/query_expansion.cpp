// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/query_expansion.hpp"

#include <vector>

#include "common/text.hpp"
#include "searcher/query/query_nodes.hpp"
#include "searcher/search/match_order.hpp"
#include "searcher/search/relevance_feedback.hpp"

namespace news {
namespace {

/// Words, phrases and patterns, that are not left out.
std::size_t count_words(const QueryNode& node) {
    if (std::holds_alternative<NotNode>(node.content)) return 0;
    const std::vector<QueryNode>& below = nodes_below(node);
    if (below.empty()) return scores(node) ? 1 : 0;
    std::size_t words = 0;
    for (const QueryNode& child : below)
        words += count_words(child);
    return words;
}

AskedFor asked_for(const QueryNode& root, const SearchPlan& plan) {
    return {count_words(root), {plan.whole.get_terms_begin(), plan.whole.get_terms_end()}};
}

std::string names_of(const std::vector<FeedbackWord>& words) {
    std::vector<std::string> names;
    for (const FeedbackWord& word : words)
        names.push_back(word.word);
    return join(names, ", ");
}

std::vector<Xapian::MSetIterator> best_by_score(const SearchPlan& plan, const Request& request,
                                                const ExpansionSource& source) {
    Request by_relevance = request;
    by_relevance.sort = SortOrder::relevance;
    MatchOrder order(source.archive, by_relevance, {}, source.deadline);
    std::vector<Xapian::MSetIterator> best;
    for (const Tier& tier : plan.tiers) {
        const OrderedMatches found =
            order.matches_of(tier.query, true, 0, ranking::feedback_hits - best.size());
        best.insert(best.end(), found.matches.begin(), found.matches.end());
    }
    return best;
}

}  // namespace

QueryExpansion expand_query(SearchPlan& plan, const QueryNode& root, const Request& request,
                            const ExpansionSource& source) {
    if (!plan.scores) return {{}, "--expand adds nothing: the query has no words to go by"};
    if (!has_score(request.sort)) return {{}, "--expand adds nothing: the order is that of dates"};
    const std::vector<FeedbackWord> words =
        feedback_words(best_by_score(plan, request, source), asked_for(root, plan), source.archive);
    if (words.empty()) return {{}, "--expand adds nothing: the best hits have no more words in common"};
    QueryExpansion expansion{feedback_query(words), "words of the best hits score as well: " + names_of(words)};
    for (Tier& tier : plan.tiers)
        tier.query = {Xapian::Query::OP_AND_MAYBE, tier.query, expansion.feedback};
    return expansion;
}

}  // namespace news
