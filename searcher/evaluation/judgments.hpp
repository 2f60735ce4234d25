// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/evaluation/line_problem.hpp"

namespace news {

/// How relevant people found articles to a topic, by the article's id: 0 or less is not at all.
using Grades = std::map<std::string, int>;

struct Judgments {
    std::map<std::string, Grades> by_topic;
    std::vector<LineProblem> problems;
};

/// Judgments as TREC has them ("topic iteration article grade") or as BEIR does ("topic article grade",
/// behind a line that names the columns). The last judgment of an article counts.
Judgments read_judgments(std::string_view text);

}  // namespace news
