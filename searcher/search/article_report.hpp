// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/article.hpp"
#include "searcher/query/query_error.hpp"

namespace news {

/// What a part of a query adds to an article's score.
struct ScorePart {
    double weight = 0;
    std::string reason;
    std::vector<ScorePart> parts;  // that add up to it; none where it is one thing
};

/// Whether a part of a query is true of an article.
struct ClauseVerdict {
    std::string clause;
    bool holds = false;
    std::string reason;  // what the article has instead, or its own value; may be empty
    std::vector<ClauseVerdict> below;
};

/// Where an article stands in an answer, and why there or nowhere.
struct Placement {
    Article article;        // without its text
    std::string canonical;  // the query as understood
    std::vector<QueryWarning> warnings;
    std::vector<std::string> notes;
    std::uint64_t rank = 0;     // 1 for the first hit; 0 if it is none
    std::uint64_t matches = 0;  // hits in all
    bool lacks_words = false;   // it is among the hits that have only some of the words
    double score = 0;
    std::vector<ScorePart> parts;  // that add up to the score
    ClauseVerdict verdict;         // on the whole query
};

/// A related post that an article lists, with what the archive has of it: the article, a stub, or nothing.
struct ListedPost {
    RelatedPost post;
    std::optional<Article> found;
};

/// The related posts of an article, both ways. Articles are without their text.
struct ArticleLinks {
    Article article;
    std::vector<ListedPost> listed;
    std::vector<Article> cited_by;  // the newest first
    std::uint64_t citations = 0;    // articles that list it, in all
};

/// An article that is like another, and what both have.
struct SimilarArticle {
    Article article;
    double score = 0;
    std::vector<std::string> words;
    std::vector<std::string> links;
};

struct SimilarArticles {
    Article article;
    std::vector<std::string> words;  // by which others were looked for
    std::vector<SimilarArticle> similar;
};

}  // namespace news
