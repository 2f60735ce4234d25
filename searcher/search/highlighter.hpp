// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "common/article.hpp"
#include "searcher/matching/span_expression.hpp"
#include "searcher/matching/text_positions.hpp"
#include "searcher/query/query_tree.hpp"
#include "searcher/search/analyzers.hpp"
#include "searcher/search/wanted_terms.hpp"
#include "searcher/vocabulary/archive_words.hpp"

namespace news {

/// A word that was asked for, and by which part of the query.
struct MarkedWord {
    ByteRange bytes;
    std::size_t part = 0;
};

/// What a reader wants to see marked in an article, ascending and not overlapping; of its text at least in
/// the passage to be shown.
struct ArticleMarks {
    std::vector<MarkedWord> title;
    std::vector<MarkedWord> text;
    std::vector<ByteRange> words;  // of the text as far as it was looked through, ascending
    std::vector<double> rarities;  // of the parts, from 1 for the most frequent one
};

enum class MarkedExtent : std::uint8_t {
    headline,
    passage,  // and the headline
    whole_text,
};

/// Where a text is looked through: a longer one would cost more than a reader gains. Bytes.
inline constexpr std::size_t searched_text = 1'000'000;

/// Finds in an article what a query asked for, by the same expressions that found the article: what is
/// excluded, and what filters, is not marked.
class Highlighter {
  public:
    /// `passage` is the length of the passage to be shown, in characters.
    Highlighter(const QueryNode& root, ArchiveWords& words, Analyzers& analyzers, std::size_t passage);

    /// `language` is that in which the article was indexed.
    ArticleMarks marks_in(const Article& article, const std::string& language,
                          MarkedExtent extent = MarkedExtent::passage);

  private:
    /// The query's parts in one language, and the terms that they take.
    struct Parts {
        std::vector<SpanExpression> anywhere;
        std::vector<SpanExpression> in_headline;
        std::vector<double> rarities;  // of those anywhere
        WantedTerms terms;
    };
    struct Positions;

    const Parts& parts_in(const std::string& language);
    std::vector<double> rarities_of(const std::vector<SpanExpression>& parts) const;
    void read(const Article& article, const Parts& parts, MarkedExtent extent, Positions& positions) const;
    void collect(const QueryNode& node);

    ArchiveWords& words_;
    Analyzers& analyzers_;
    std::size_t passage_;
    std::vector<const QueryNode*> nodes_;
    std::map<std::string, Parts> parts_;  // by language
};

}  // namespace news
