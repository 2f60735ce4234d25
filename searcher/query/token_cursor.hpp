// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "searcher/query/lexer.hpp"

namespace news {

/// Goes over the tokens of a query, and says where the trouble is.
class TokenCursor {
  protected:
    using Kind = QueryToken::Kind;

    explicit TokenCursor(std::string_view query) : query_(query), lexed_(lex_query(query)) {}

    const QueryToken& token() const { return lexed_.tokens[at_]; }
    const QueryToken& next_token() const { return lexed_.tokens[at_ + 1]; }
    const QueryToken& passed_token() const { return lexed_.tokens[at_ - 1]; }
    const QueryToken& take() { return lexed_.tokens[at_++]; }

    bool is_sign() const;
    bool begins_unit() const;
    bool begins_operand() const { return begins_unit() && !is_sign(); }

    /// An operator has just been passed; something must follow, or the operator's column has the error.
    void expect_operand() const;
    void refuse_operator_at_begin() const;

    /// source:(new york times) could mean three values or one: neither is guessed. source:(nyt, bbc) is a
    /// list.
    void refuse_loose_value(const Field* field) const;
    /// date:2018-05 .. 2018-08 is refused; date:2018-05.. 2018-08 and date:2018 -2019 could mean what they
    /// say.
    void mind_lost_range(const Field& field);
    /// source:nyt, bbc: the second one is no value.
    void warn_of_lost_list(const Field& field);

    [[noreturn]] void fail(const std::string& problem, std::string hint) const {
        fail_at(token().bytes.begin, problem, std::move(hint));
    }
    [[noreturn]] void fail_at(std::size_t byte, const std::string& problem, std::string hint) const {
        throw QueryError(query_, byte, problem, std::move(hint));
    }
    void warn(std::size_t byte, std::string message) {
        lexed_.warnings.push_back({column_of(query_, byte), std::move(message)});
    }

    std::string_view query() const { return query_; }
    std::vector<QueryWarning>& warnings() { return lexed_.warnings; }

  private:
    void warn_of_torn_range(const Field& field);

    std::string_view query_;
    LexedQuery lexed_;
    std::size_t at_ = 0;
};

}  // namespace news
