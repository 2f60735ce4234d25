// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/evaluation/line_problem.hpp"
#include "searcher/query/date_limits.hpp"

namespace news {

/// One query of many.
struct Topic {
    std::string id;        // the number of its line, if it has no other
    std::string query;     // may be empty if there are dates
    std::size_t line = 0;  // from 1
    bool has_own_id = false;
    // As they were written; empty where nothing is said.
    DateLimits dates{};
    std::string sort{};
    std::string limit{};
};

struct Topics {
    std::vector<Topic> topics;  // in the order of the lines
    std::vector<LineProblem> problems;
};

/// All queries of a text, as TopicReader reads them.
Topics read_topics(std::string_view text);

}  // namespace news
