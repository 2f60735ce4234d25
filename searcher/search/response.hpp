// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/analysis/tokenizer.hpp"
#include "common/article.hpp"
#include "searcher/query/query_error.hpp"

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
    Article article;         // without its text
    MarkedText title;
    MarkedText snippet;                   // the best piece of the text; empty for a stub
    std::vector<std::string> missing;     // the query's words that it lacks, as canonical text
    std::vector<CitingArticle> cited_by;  // the first few
};

struct Response {
    std::string text;       // the query as asked
    std::string canonical;  // as understood, the days included
    std::vector<QueryWarning> warnings;
    std::uint64_t all_words = 0;   // articles that match the whole query
    std::uint64_t some_words = 0;  // articles that hold some of its words, if these were looked for
    std::vector<Hit> hits;
};

}  // namespace news
