// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "common/analysis/analyzer.hpp"
#include "searcher/query/query_tree.hpp"

namespace news {

/// The words and phrases of a query that a reader wants to see marked: those asked for, not those excluded.
class QueryWords {
  public:
    explicit QueryWords(const QueryNode& root);

    bool empty() const { return stems_.empty() && phrases_.empty(); }

    /// For each token whether it is, or is part of, something asked for.
    std::vector<bool> matches(std::span<const Token> tokens) const;

  private:
    void collect(const QueryNode& node);
    std::unordered_set<std::string> stems_;
    std::vector<std::vector<std::string>> phrases_;  // folded words
};

}  // namespace news
