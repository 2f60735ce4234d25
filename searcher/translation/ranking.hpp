// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cmath>
#include <cstddef>

// What makes one hit better than another (ARCHITECTURE.md: Ranking). Values are of the middle of flat ranges
// on three judged collections; CONTRIBUTING.md has the numbers.
namespace news::ranking {

/// BM25 (Robertson and Zaragoza 2009, who have 1.2 to 2 for k1, and 0.5 to 0.8 for b): how much a word counts
/// for standing there again, and how much a long article's words count less.
inline constexpr double k1 = 1.6;
inline constexpr double b = 0.75;

/// In parts of the average length: shorter articles than this get no more. Most of these are related posts,
/// of which only the headline is known.
inline constexpr double shortest_length = 0.4;

/// On top, in parts of what a word is worth that stands once in an article of average length: for standing in
/// the headline as well, for standing there as it was asked for and not in another form, and for having its
/// accents or capitals.
inline constexpr double headline_bonus = 0.7;
inline constexpr double same_form_bonus = 0.2;
inline constexpr double exact_form_bonus = 0.5;

/// With --expand (RM3; Abdul-Jaleel et al. 2004): so many words that so many of the best hits have in common
/// get this share of the whole, the query's own words the rest.
inline constexpr std::size_t feedback_hits = 20;
inline constexpr std::size_t feedback_words = 20;
inline constexpr double feedback_share = 0.1;

/// A form that so many of the articles have that have the word at all is taken to be its only one: nearly the
/// same ranking, for half the time.
inline constexpr double share_of_only_form = 0.9;

/// What a word in so many articles of all is worth if it stands once in one of average length: Xapian's
/// formula, which never falls below 0.
inline double worth_of_word(double articles_with, double articles) {
    const double odds = (articles - articles_with + 0.5) / (articles_with + 0.5);
    return std::log(odds < 2 ? odds * 0.5 + 1 : odds);
}

/// BM25 as Xapian is told it, which has the average length of all documents: where many are related posts,
/// that is much less than an article's.
struct Weighting {
    double k1;
    double b;
    double shortest_length;
    double
        worth_once;  // of a word, in parts of worth_of_word, that stands once in an article of average length
};

/// For an archive in which so many of all documents have a text. The other ones are taken to have no length.
inline Weighting weighting_for(double with_text, double all) {
    const double longer = with_text > 0 ? all / with_text : 1;
    const double of_length = b / longer;
    const double own_k1 = k1 * (1 - b + of_length);
    return {own_k1, of_length / (1 - b + of_length), shortest_length * longer, (own_k1 + 1) / (k1 + 1)};
}

}  // namespace news::ranking
