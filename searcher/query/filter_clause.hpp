// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/lexer.hpp"
#include "searcher/query/query_tree.hpp"

namespace news {

/// Turns what stands behind a field that is matched whole into leaves of the tree: values, hosts, addresses,
/// links, dates, numbers of words.
class FilterClauseReader {
  public:
    /// The query must outlive the reader.
    FilterClauseReader(std::string_view query, const CalendarDate& today) : query_(query), today_(today) {}

    /// One leaf for each value of a list. Throws QueryError.
    std::vector<QueryNode> read(const QueryToken& token, const Field& field);

  private:
    struct Value {
        std::string text;
        std::size_t begin = 0;  // in the query
        bool is_quoted = false;
    };

    [[noreturn]] void fail(const Value& value, const std::string& problem, std::string hint) const {
        throw QueryError(query_, value.begin, problem, std::move(hint));
    }

    std::vector<Value> values_of(const QueryToken& token, const Field& field) const;
    QueryNode read_value(Value value, const Field& field) const;
    QueryNode read_exact(const Value& value, const Field& field) const;
    QueryNode read_host(const Value& value, const Field& field) const;
    QueryNode read_url(const Value& value, const Field& field) const;
    QueryNode read_date(const Value& value, const Field& field) const;
    QueryNode read_count(const Value& value, const Field& field) const;

    std::string_view query_;
    CalendarDate today_;
};

}  // namespace news
