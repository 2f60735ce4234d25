// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace news::test {

// The operators of the query language as a plain scan over words: slow, and sharing nothing with the engine
// but the stemmers. Several words may stand at one position: covid and covid19.

/// An article as a list of words; the headline's follow the text's at some distance.
struct ScannedArticle {
    struct Word {
        std::string word;
        int position = 0;
        int sentence = 0;  // counted through; the headline is one
        int paragraph = 0;
        bool in_headline = false;
        std::string surface{};  // as it is written
    };
    std::string id;
    std::string language = "en";
    std::vector<Word> words;
};

using PlainSpans = std::set<std::pair<int, int>>;

/// Something that stands somewhere in an article: how it is written as a query, and where it is.
struct PlainClause {
    std::string query;
    std::function<PlainSpans(const ScannedArticle&)> spans;
};

/// Any word for which the test is true.
PlainClause plain_words(std::string query, const std::function<bool(const std::string&)>& matches);
/// A word in all forms that share its stem in the article's language.
PlainClause plain_forms(const std::string& word);
/// Whatever is written so, as `matches` says of the surface.
PlainClause plain_surfaces(std::string query, const std::function<bool(const std::string&)>& matches);
/// Words one behind the other; an empty one stands for any word.
PlainClause plain_phrase(const std::vector<std::string>& words, int slack);
PlainClause plain_any(const std::vector<PlainClause>& clauses);
enum class PlainOrder : std::uint8_t { any, as_written };
PlainClause plain_near(const PlainClause& a, const PlainClause& b, int distance, PlainOrder order);
PlainClause plain_in_sentence(const PlainClause& a, const PlainClause& b);
PlainClause plain_in_paragraph(const PlainClause& a, const PlainClause& b);
PlainClause plain_at_least(const PlainClause& clause, int count);
PlainClause plain_first(const PlainClause& clause, int count);
PlainClause plain_title(const PlainClause& clause);
PlainClause plain_lead(const PlainClause& clause);

}  // namespace news::test
