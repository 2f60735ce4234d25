// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "searcher/matching/span_expression.hpp"
#include "searcher/query/query_tree.hpp"
#include "searcher/vocabulary/archive_words.hpp"

namespace news {

/// By which terms all forms of a word are found.
enum class FormsOfWords : std::uint8_t {
    listed,    // the archive's words of that stem: only they have positions in the index
    by_stems,  // the stem's term, which a text at hand gives each of its words
};

/// What stands in an article, of whatever a query tree asks for that has a place in it: words, wildcards,
/// phrases, alternatives of them, and what is near what. For articles of one language.
class SpanTranslator {
  public:
    SpanTranslator(ArchiveWords& words, LanguageStemmer language, FormsOfWords forms)
        : words_(words), language_(std::move(language)), forms_(forms) {}

    SpanExpression translate(const QueryNode& node) const;
    SpanExpression translate(const PhraseNode& phrase) const;
    /// =café
    SpanExpression exactly(const Field* field, const QueryWord& word) const;

  private:
    class Visitor;

    /// Whether a word stands for all forms of its stem, or for itself.
    enum class Use : std::uint8_t { with_forms, as_it_is };

    SpanExpression any_way(const Field* field, const QueryWord& word, Use use) const;
    SpanExpression run(const Field* field, const std::vector<QueryTerm>& terms, Use use) const;
    SpanLeaf leaf_of(const Field* field, const QueryTerm& term, Use use) const;
    SpanLeaf leaf_of_words(const Field* field, const std::vector<std::string>& folded) const;
    SpanLeaf expanded(const Field* field, WordPattern pattern) const;
    SpanExpression phrase_part(const Field* field, const PhrasePart& part) const;

    ArchiveWords& words_;
    LanguageStemmer language_;
    FormsOfWords forms_;
};

/// What stands for many words of the archive in a node and all below, so that they can be looked up at once.
std::vector<WordPattern> patterns_in(const QueryNode& node);

/// The field of the words in something that has a place in an article; null for headline and text.
const Field* field_of_words(const QueryNode& node);

}  // namespace news
