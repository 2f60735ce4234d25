// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "common/analysis/query_word.hpp"
#include "searcher/query/lexer.hpp"
#include "searcher/query/query_tree.hpp"

namespace news {

/// Turns one word or phrase of a query, with the field it stands in, into a leaf of the tree.
class ClauseReader {
  public:
    /// Warnings are added to `warnings`, which must outlive the reader, as must the query.
    ClauseReader(std::string_view query, std::vector<QueryWarning>& warnings)
        : query_(query), warnings_(warnings) {}

    /// Empty if the token holds no word (a lone "&"), after a warning. Throws QueryError.
    std::optional<QueryNode> read(const QueryToken& token, const Field* field);

  private:
    std::optional<QueryNode> read_words(const QueryToken& token, const Field* field);
    QueryNode read_names(const QueryToken& token, const Field& field);
    QueryNode read_values(const QueryToken& token, const Field& field);
    void refuse_unknown_value(const QueryToken& token, const Field& field, const std::string& value) const;
    QueryNode read_date(const QueryToken& token, std::string_view text) const;
    void warn_of_lost_symbols(const QueryToken& token, const std::vector<QueryWord>& words);

    std::string_view query_;
    std::vector<QueryWarning>& warnings_;
};

}  // namespace news
