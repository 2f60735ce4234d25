// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory_resource>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/analysis/tokenizer.hpp"
#include "common/analysis/word_forms.hpp"
#include "common/analysis/word_table.hpp"

namespace news {

using WordId = std::uint32_t;

/// Gives the stem of a folded word.
using Stemmer = std::function<std::string(const std::string&)>;

/// A form of a chunk, with its word known. Bytes count from the chunk's beginning.
struct KnownForm {
    WordId word = 0;
    FormKind kind = FormKind::word;
    std::uint16_t offset = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// A chunk that is not just one word that takes all of it.
struct KnownChunk {
    std::uint32_t width = 0;  // positions
    std::span<const KnownForm> forms;
};

/// The words seen so far, each folded and stemmed once. One folded form is one word, however it was written,
/// and so is each exact form; how it was written is remembered only to know it at once the next time.
class Vocabulary {
  public:
    explicit Vocabulary(Stemmer stem) : stem_(std::move(stem)) {}

    /// A number for what stands there (one of ChunkScanner). Mostly it is one word, and the number its id.
    std::uint32_t number_at(std::string_view text, ByteRange range) {
        const std::uint32_t known = surfaces_.find(WordKey{text, range});
        return known != WordTable::no_number ? known : learn(range.of(text));
    }
    /// No word, and no chunk known by its number.
    static constexpr std::uint32_t nothing = 0xFFFFFFFF;
    /// What was not asked for its number: one word.
    static constexpr WordId unread = 0x7FFFFFFF;
    static bool is_word(std::uint32_t number) { return number < first_of_several; }
    /// The forms of a number that is no word. Valid until the next number_at.
    KnownChunk several_forms(std::uint32_t number) const;

    // All stay where they are as long as the vocabulary lives.
    std::string_view folded(WordId word) const { return words_[word].folded; }
    std::string_view stem(WordId word) const { return words_[word].stem; }
    /// What an exact form has more than the folded one: US of us; empty for others.
    std::string_view exact(WordId word) const { return words_[word].exact; }

    std::size_t size() const { return words_.size(); }
    /// About what it takes in memory.
    std::size_t bytes() const;

  private:
    struct Word {
        std::string_view folded;
        std::string_view stem;
        std::string_view exact;
    };
    /// The forms of a chunk that is more than one word.
    struct Several {
        std::uint32_t first = 0;  // into forms_
        std::uint16_t count = 0;
        std::uint16_t width = 0;
    };

    static constexpr std::uint32_t first_of_several = 0x80000000;
    static constexpr std::uint32_t not_kept = nothing;

    std::uint32_t learn(std::string_view surface);
    std::vector<KnownForm> known_forms(const WordForms& forms);
    WordId word_of(const WordForm& form);
    std::string_view keep(std::string_view form);

    Stemmer stem_;
    std::vector<Word> words_;  // by WordId
    WordTable surfaces_;       // word ids, or from first_of_several on, numbers of several_
    WordTable folds_;
    std::vector<Several> several_;
    std::vector<KnownForm> forms_;
    std::vector<KnownForm> passing_;  // of a chunk too long to be kept
    std::uint32_t passing_width_ = 0;
    std::pmr::monotonic_buffer_resource form_bytes_kept_;
    std::size_t form_bytes_ = 0;
};

}  // namespace news
