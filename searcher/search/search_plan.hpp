// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <xapian.h>

#include "searcher/query/query_tree.hpp"
#include "searcher/search/request.hpp"
#include "searcher/translation/xapian_query.hpp"

namespace news {

/// One list of hits of an answer; the next one begins where it ends.
struct Tier {
    enum class Words : std::uint8_t { all, some };

    Xapian::Query query;
    Words words = Words::all;  // of the query, that its articles hold
};

/// Whether articles with all words stand before those with some, or score alone decides.
enum class PlanOrder : std::uint8_t { by_words, by_score };

/// What is run for a request, one after the other, until the page is full.
struct SearchPlan {
    std::vector<Tier> tiers;
    Xapian::Query whole;                    // articles with all words
    PlanOrder order = PlanOrder::by_words;  // as asked for, if words may be relaxed
    std::vector<const QueryNode*> words;    // what an article of a tier without all words may lack
    bool scores = true;                     // whether anything in the query scores
};

/// Whether anything in it scores: all that is asked for by words, and is not excluded.
bool scores(const QueryNode& node);

/// The nodes of `root` must outlive the plan.
SearchPlan plan_search(const QueryNode& root, const Request& request, PlanOrder order,
                       const XapianTranslator& translator);

}  // namespace news
