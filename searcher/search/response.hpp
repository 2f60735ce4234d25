// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/analysis/tokenizer.hpp"
#include "common/article.hpp"
#include "searcher/counting/facet.hpp"
#include "searcher/counting/timeline.hpp"
#include "searcher/query/query_error.hpp"
#include "searcher/vocabulary/expansion.hpp"

namespace news {

/// Text with the ranges in it that match the query, in ascending order.
struct MarkedText {
    std::string text;
    std::vector<ByteRange> highlights;
};

/// Another article that lists this one among its related posts.
struct CitingArticle {
    std::string id;
    std::string title;
};

struct Hit {
    std::uint32_t rank = 0;  // 1 for the first of the whole answer
    double score = 0;        // 0 where nothing in the query scores
    Article article;         // without its text, unless that was asked for
    MarkedText title;
    MarkedText snippet;                   // the best piece of the text; empty for a stub
    std::vector<std::string> missing;     // the query's words that it lacks, as canonical text
    std::vector<CitingArticle> cited_by;  // the first few
};

/// How many articles a part of the query matches alone.
struct ClauseCount {
    std::string clause;  // canonical
    std::uint64_t articles = 0;
};

/// What a word of the query may have been meant as: words of the archive, the likeliest first.
struct SpellingSuggestion {
    std::string word;
    std::vector<std::string> likely;
};

/// How an answer came about.
struct QueryExplanation {
    std::string tree;  // as a drawing of lines
    std::vector<ClauseCount> clauses;
    std::vector<Expansion> expansions;
    std::string xapian;  // the query as it was run
};

/// Why nothing was found.
struct EmptyAnswer {
    std::vector<ClauseCount> clauses;
    std::string days;                               // the conditions on dates, if there are any
    std::optional<std::uint64_t> articles_in_days;  // how many articles meet these
    std::vector<std::string> unknown_ids;           // of cites: and related:, that no article has
};

/// The articles that facets and timeline are of.
struct CountedArticles {
    std::uint64_t articles = 0;
    bool has_all_words = true;  // else they hold some words of the query
};

struct Response {
    std::string text;       // the query as asked
    std::string canonical;  // as understood, the days included
    std::vector<QueryWarning> warnings;
    std::vector<std::string> notes;               // what was done with the query that it does not say
    std::vector<SpellingSuggestion> suggestions;  // --spell: not applied
    bool is_partial = false;                      // the time was up before all was looked through
    std::uint64_t all_words = 0;                  // articles that match the whole query
    std::uint64_t some_words = 0;  // articles that hold some of its words, if these were looked for
    std::vector<Hit> hits;
    std::optional<EmptyAnswer> empty;  // if nothing was found
    std::optional<QueryExplanation> explanation;
    std::optional<CountedArticles> counted;  // if facets or a timeline were asked for
    std::vector<Facet> facets;               // in the order in which they were asked for
    std::optional<PublicationDates> dates;   // of all matches, from which a timeline is made
    std::optional<PublicationDates> compared_dates;
    std::optional<Timeline> timeline;
};

}  // namespace news
