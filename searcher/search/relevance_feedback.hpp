// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/translation/archive_view.hpp"

namespace news {

/// A word that the best hits of a query have in common.
struct FeedbackWord {
    std::string term;   // of its stem
    std::string word;   // in the form in which it stands there most often
    double weight = 0;  // beside a word of the query, which has 1
};

/// What is asked for, as far as it tells what would not be new.
struct AskedFor {
    std::size_t words = 0;        // how many are looked for
    std::set<std::string> terms;  // by which
};

/// The words that a relevance model of these hits expects most (Lavrenko and Croft 2001), the best first,
/// weighted as RM3 mixes them with the query's own (Abdul-Jaleel et al. 2004).
std::vector<FeedbackWord> feedback_words(const std::vector<Xapian::MSetIterator>& best,
                                         const AskedFor& asked_for, const ArchiveView& archive);

/// What the words are worth to an article.
Xapian::Query feedback_query(const std::vector<FeedbackWord>& words);

}  // namespace news
