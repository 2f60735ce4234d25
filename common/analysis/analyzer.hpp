// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/boundary.hpp"
#include "common/analysis/tokenizer.hpp"
#include "common/analysis/vocabulary.hpp"

namespace news {

/// A word of a text: which one, and where it stands. Several may stand at one position: covid and covid19.
struct WordOccurrence {
    WordId word = 0;             // Analyzer::folded, stem and exact tell it
    std::uint32_t position = 0;  // 1 for the first word of the text
    ByteRange bytes;             // where its surface stands
    FormKind kind = FormKind::word;
    Boundary boundary = Boundary::none;  // what begins here; told by the first occurrence at a position
};

/// A word of a text as a value: what stands at a position, without wholes and exact forms.
struct Token {
    std::string folded;          // without the 's of a possessive
    std::string stem;            // of the folded form
    std::uint32_t position = 0;  // 1 for the first word of the text
    ByteRange bytes;             // where its surface stands
};

/// First letters of words, as small letters of ASCII.
using Initials = std::bitset<128>;

/// The one way from text to words. What is indexed, asked for and marked goes through the same steps, so a
/// word that is found is also the word that is shown. Not shared between threads: it learns words.
class Analyzer {
  public:
    /// `language` is an ISO 639-1 code; one without a stemmer gives each word as its own stem.
    explicit Analyzer(std::string_view language);

    /// Hands out the words of a text in order, in pieces of bounded size, so that a large text costs no
    /// memory. Occurrences come in order of positions.
    void for_each_piece(std::string_view text,
                        const std::function<void(std::span<const WordOccurrence>)>& take);
    /// The same for who looks for words and stems that begin so: plain words with other first letters are not
    /// learned. They have their places, as the word `unread`, of which no form is known.
    void for_each_piece(std::string_view text, const Initials& initials,
                        const std::function<void(std::span<const WordOccurrence>)>& take);
    static constexpr WordId unread = Vocabulary::unread;

    // The forms of a word that was handed out, as long as it is not forgotten. One folded form is one word,
    // however it was written. Ids count from 0 without gaps in order of first appearance.
    std::string_view folded(WordId word) const { return vocabulary_->folded(word); }
    std::string_view stem(WordId word) const { return vocabulary_->stem(word); }
    std::string_view exact(WordId word) const { return vocabulary_->exact(word); }

    /// How many words are known; ids are below it. The vocabulary grows until forget_words().
    std::size_t vocabulary_size() const { return vocabulary_->size(); }
    /// About what the vocabulary takes in memory.
    std::size_t vocabulary_bytes() const { return vocabulary_->bytes(); }
    /// Drops the vocabulary: ids handed out before mean nothing any more.
    void forget_words();

    /// All words of a text as values, for short texts, queries and snippets. It may forget words: who holds
    /// ids must use for_each_piece.
    std::vector<Token> analyze(std::string_view text);

    /// Names every rule that decides which terms an archive holds; archives of another fingerprint must be
    /// rebuilt.
    std::string fingerprint() const;

  private:
    void read(std::string_view text, const Initials* initials,
              const std::function<void(std::span<const WordOccurrence>)>& take);

    std::string language_;
    std::unique_ptr<Vocabulary> vocabulary_;
};

/// Whether words of a language have stems other than themselves.
bool has_stemmer(std::string_view language);
/// What marks the stems of a language's articles in an archive whose own language is another; empty where
/// they have the own one's stems. Languages without a stemmer share a mark.
std::string stem_mark(std::string_view language, std::string_view own_language);

/// The folded words joined by single spaces: how values and headlines are compared ("The New York Times" and
/// "the new york times", straight and curly quotes).
std::string folded_words(std::string_view text);
/// The same words one by one: how names are indexed and asked for.
std::vector<std::string> split_folded_words(std::string_view text);

}  // namespace news
