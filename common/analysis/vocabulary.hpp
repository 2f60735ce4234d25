// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/analysis/tokenizer.hpp"
#include "common/analysis/word_table.hpp"

namespace news {

using WordId = std::uint32_t;

/// Gives the stem of a folded word.
using Stemmer = std::function<std::string(const std::string&)>;

/// The words seen so far, each folded and stemmed once. One folded form is one word, however it was written;
/// how it was written is remembered only to know it at once the next time.
class Vocabulary {
  public:
    explicit Vocabulary(Stemmer stem) : stem_(std::move(stem)) {}

    /// The word that stands there (one of split_words); none if it folds to nothing.
    std::optional<WordId> word_at(std::string_view text, ByteRange range) {
        const std::optional<std::uint32_t> known = surfaces_.find(WordKey{text, range});
        const WordId word = known ? *known : learn(range.of(text));
        if (word == folds_to_nothing) return std::nullopt;
        return word;
    }

    // Both stay where they are as long as the vocabulary lives.
    std::string_view folded(WordId word) const { return words_[word].folded; }
    std::string_view stem(WordId word) const { return words_[word].stem; }

    std::size_t size() const { return words_.size(); }
    /// About what it takes in memory.
    std::size_t bytes() const;

  private:
    struct Word {
        std::string_view folded;
        std::string_view stem;
    };

    static constexpr WordId folds_to_nothing = 0xFFFFFFFF;

    WordId learn(std::string_view surface);
    WordId word_folded_to(const std::string& form);
    std::string_view keep(std::string_view form);

    Stemmer stem_;
    std::vector<Word> words_;  // by WordId
    WordTable surfaces_;
    WordTable folds_;
    std::pmr::monotonic_buffer_resource forms_;
    std::size_t form_bytes_ = 0;
};

}  // namespace news
