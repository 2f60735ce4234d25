// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "searcher/evaluation/judgments.hpp"

namespace news {

/// How good a ranking is, from 0 to 1, as trec_eval has it: an article without a grade is not relevant, and a
/// grade counts as it is, not as a power of 2.
struct Measures {
    double average_precision = 0;
    double ndcg_10 = 0;
    double precision_10 = 0;  // of ten, also if there are fewer
    double recall_100 = 0;
    double reciprocal_rank = 0;

    friend bool operator==(const Measures&, const Measures&) = default;
};

/// A row for each of them. The mean of average precision over topics is called MAP, and so on.
struct NamedMeasure {
    std::string_view name;
    double Measures::*value;
};
inline constexpr std::array<NamedMeasure, 5> named_measures{{
    {"MAP", &Measures::average_precision},
    {"nDCG@10", &Measures::ndcg_10},
    {"P@10", &Measures::precision_10},
    {"recall@100", &Measures::recall_100},
    {"MRR", &Measures::reciprocal_rank},
}};

/// `ranking` has the ids of articles, best first, each once.
Measures measure(std::span<const std::string> ranking, const Grades& grades);

struct TopicMeasures {
    std::string topic;  // its id
    Measures measures;
};

/// All 0 of none.
Measures mean_of(std::span<const TopicMeasures> topics);

}  // namespace news
