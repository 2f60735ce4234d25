// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/evaluation/line_problem.hpp"

namespace news {

/// One query of many.
struct Topic {
    std::string id;
    std::string query;
    std::size_t line = 0;  // from 1
};

struct Topics {
    std::vector<Topic> topics;  // in the order of the lines
    std::vector<LineProblem> problems;
};

/// One query a line: "paris balcony", or behind an id and a tab: "12<tab>paris balcony". A query without an
/// id has the number of its line. Empty lines are passed over, and a second query of one id is a problem.
Topics read_topics(std::string_view text);

}  // namespace news
