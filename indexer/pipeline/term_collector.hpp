// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "common/analysis/vocabulary.hpp"
#include "indexer/glass/document.hpp"

namespace news {

/// Gathers the occurrences of terms in one document after another. Words of the text are gathered by what
/// they are to its vocabulary: most come again and again, and only once in a document it is asked for their
/// terms (name_words).
class TermCollector {
  public:
    // Calls for one term or word come in ascending order of positions. A word and a term that is named by
    // itself are never the same.

    /// A word occurrence.
    void add_word(WordId word, std::uint32_t position) { add_occurrence(index_of_word(word), position, 1); }
    /// A place of a word that counts for nothing: where one of several ends.
    void add_word_again(WordId word, std::uint32_t position) {
        add_occurrence(index_of_word(word), position, 0);
    }

    /// The same by term: of words that are not of the text, and of where sentences begin.
    void add_term(glass::TermId term, std::uint32_t position) { add_occurrence(index_of(term), position, 1); }
    void add_position(glass::TermId term, std::uint32_t position) {
        add_occurrence(index_of(term), position, 0);
    }
    void add_stem(glass::TermId term, std::uint32_t count = 1) { gathered_[index_of(term)].count += count; }
    /// A term that only filters.
    void add_filter(glass::TermId term) { index_of(term); }

    /// What a word is indexed as.
    struct WordTerms {
        glass::TermId word = 0;
        glass::TermId stem = 0;
        bool has_stem = false;
    };

    /// Asks terms_of(word) for the WordTerms of each word that was added, once. Before take_into.
    template <typename TermsOf>
    void name_words(TermsOf terms_of) {
        for (const WordPlace& place : words_) {
            const WordTerms terms = terms_of(place.word);
            glass::Posting& posting = gathered_[place.index];
            posting.term = terms.word;
            const std::uint32_t count = posting.count;
            if (terms.has_stem && count > 0) add_stem(terms.stem, count);
        }
        words_.clear();
    }

    /// Moves what was gathered into the document's postings and positions, and starts anew.
    void take_into(glass::Document& document);

    /// For when term numbers mean other terms from now on.
    void forget_terms() { seen_.clear(); }

  private:
    struct Occurrence {
        std::uint32_t index;  // into gathered_
        std::uint32_t position;
    };
    /// When a term or word was seen last, and where it stands in gathered_ if that was in the document at
    /// hand.
    struct Seen {
        std::uint32_t document = 0;
        std::uint32_t index = 0;
    };
    struct WordPlace {
        WordId word;
        std::uint32_t index;  // into gathered_
    };

    std::uint32_t index_of(glass::TermId term) {
        Seen& seen = seen_at(seen_, term);
        if (seen.document != document_number_) gather(seen, term);
        return seen.index;
    }
    std::uint32_t index_of_word(WordId word) {
        Seen& seen = seen_at(seen_words_, word);
        if (seen.document != document_number_) {
            gather(seen, 0);
            words_.push_back({word, seen.index});
        }
        return seen.index;
    }
    static Seen& seen_at(std::vector<Seen>& seen, std::uint32_t number) {
        if (number >= seen.size()) seen.resize(number + number / 2 + 1024);
        return seen[number];
    }
    void gather(Seen& seen, glass::TermId term) {
        seen = {document_number_, static_cast<std::uint32_t>(gathered_.size())};
        gathered_.push_back({term, 0, 0, 0});
    }
    void add_occurrence(std::uint32_t index, std::uint32_t position, std::uint32_t count) {
        gathered_[index].count += count;
        ++gathered_[index].position_count;
        occurrences_.push_back({index, position});
    }

    std::uint32_t document_number_ = 1;
    std::vector<Seen> seen_;        // by term
    std::vector<Seen> seen_words_;  // by word; of all languages, as a document has but one
    std::vector<WordPlace> words_;  // of the document at hand
    std::vector<glass::Posting> gathered_;
    std::vector<Occurrence> occurrences_;
};

}  // namespace news
