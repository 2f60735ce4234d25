// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/capitals.hpp"
#include "searcher/query/lexer.hpp"
#include "searcher/query/query_tree.hpp"

namespace news {

/// Turns a word or phrase of a query into a leaf of the tree: words, phrases, wildcards, edit distances, and
/// the names of authors.
class TextClauseReader {
  public:
    /// Warnings are added to `warnings`, which must outlive the reader, as must the query.
    TextClauseReader(std::string_view query, std::vector<QueryWarning>& warnings)
        : query_(query), capitals_(query, warnings), warnings_(warnings) {}

    /// `tilde` is what stands right behind the token, or null; `field` is null for headline and text, or one
    /// of words or names. Empty if the token holds no word (a lone "&"), after a warning. Throws QueryError.
    std::optional<QueryNode> read(const QueryToken& token, const QueryToken* tilde, const Field* field);

  private:
    [[noreturn]] void fail(std::size_t byte, const std::string& problem, std::string hint) const {
        throw QueryError(query_, byte, problem, std::move(hint));
    }
    void warn(std::size_t byte, std::string message) {
        warnings_.push_back({column_of(query_, byte), std::move(message)});
    }

    std::optional<QueryNode> read_word(const QueryToken& token, const Field* field);
    QueryNode read_exact(const QueryToken& token, const Field* field);
    QueryNode read_fuzzy(const QueryToken& token, const QueryToken& tilde, const Field* field);
    std::optional<QueryNode> read_wildcards(const QueryToken& token, const Field* field);
    QueryNode read_phrase(const QueryToken& token, const QueryToken* tilde, const Field* field);
    QueryNode read_names(const QueryToken& token, const Field& field);

    /// The words of a piece of the query that begins at `begin`.
    std::vector<QueryWord> words_of(std::string_view text, std::size_t begin);
    std::vector<PhrasePart> phrase_parts(const QueryToken& token);
    void append_chunk(std::vector<PhrasePart>& parts, std::string_view chunk, std::size_t begin);
    void refuse_word_form(std::string_view chunk, std::size_t begin) const;
    void trim_gaps(std::vector<PhrasePart>& parts, std::size_t begin);
    unsigned slack_of(const QueryToken& tilde, std::size_t part_count);
    std::vector<PhrasePart> pattern_parts(std::string_view chunk, std::size_t begin);
    void warn_of_lost_signs(std::string_view text, const std::vector<QueryWord>& words, std::size_t begin);

    std::string_view query_;
    CapitalsInQuery capitals_;
    std::vector<QueryWarning>& warnings_;
    std::size_t wildcard_count_ = 0;
};

}  // namespace news
