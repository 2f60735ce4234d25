// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <string>

#include "common/error.hpp"
#include "searcher/evaluation/line_problem.hpp"
#include "searcher/evaluation/topics.hpp"
#include "searcher/options.hpp"
#include "searcher/search/response.hpp"

namespace news {

bool has_matches(const Response& response);

/// How answers went, for the exit code.
struct Outcome {
    bool has_hits = false;
    bool is_partial = false;
    bool has_problems = false;

    void add(const Response& response) {
        has_hits = has_hits || has_matches(response);
        is_partial = is_partial || response.is_partial;
    }
    ExitCode code() const;
};

/// "standard input" for "-".
std::string name_of_input(const std::string& file);
void name_problem(const std::string& file, const LineProblem& problem);

/// A query of a batch, as it is asked.
struct BatchQuery {
    const Topic& topic;
    const Request& request;
    std::string place;  // "topics.tsv, line 3"
};

/// Calls answer(query) for each query of the file that --batch names, as soon as its line is there. A line
/// that cannot be read, or whose answer throws a usage error, is named on standard error, and the rest is
/// answered.
void for_each_query(const SearchOptions& options, Outcome& outcome,
                    const std::function<void(const BatchQuery&)>& answer);

}  // namespace news
