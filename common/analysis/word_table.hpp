// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/analysis/tokenizer.hpp"

namespace news {

/// A word as a WordTable compares it. Nearly every word is short: two numbers hold all of it.
class WordKey {
  public:
    static constexpr std::size_t longest_short = 16;

    explicit WordKey(std::string_view word) : WordKey(word, {0, word.size()}) {}

    /// A word where it stands in its text. What follows it is read with it, sixteen bytes at once.
    WordKey(std::string_view text, ByteRange range) : word_(range.of(text)) {
        if (text.size() - range.begin >= longest_short) {
            const std::size_t size = std::min(word_.size(), longest_short);
            head_ = number_at(word_.data()) & masks[std::min(size, std::size_t{8})];
            tail_ = number_at(word_.data() + 8) & masks[std::max(size, std::size_t{8}) - 8];
        } else {
            std::array<char, longest_short> padded{};
            std::copy(word_.begin(), word_.end(), padded.begin());
            head_ = number_at(padded.data());
            tail_ = number_at(padded.data() + 8);
        }
    }

    std::string_view word() const { return word_; }
    bool is_short() const { return word_.size() <= longest_short; }
    /// The first eight bytes and the next eight, zeros behind the word's end.
    std::uint64_t head() const { return head_; }
    std::uint64_t tail() const { return tail_; }

  private:
    static std::uint64_t number_at(const char* bytes) {
        std::uint64_t number = 0;
        std::memcpy(&number, bytes, sizeof number);
        return number;
    }

    /// masks[n] keeps the first n bytes of a number as they lie in memory.
    static constexpr std::array<std::uint64_t, 9> masks = [] {
        std::array<std::uint64_t, 9> made{};
        for (std::size_t kept = 1; kept < made.size(); ++kept) {
            const std::size_t dropped_bits = 64 - 8 * kept;
            constexpr bool first_is_lowest = std::endian::native == std::endian::little;
            made[kept] =
                first_is_lowest ? ~std::uint64_t{0} >> dropped_bits : ~std::uint64_t{0} << dropped_bits;
        }
        return made;
    }();

    std::string_view word_;
    std::uint64_t head_ = 0;
    std::uint64_t tail_ = 0;
};

/// Numbers of words. Made for millions of look-ups a second: a short word is compared inside its slot, so
/// that finding it mostly touches one cache line.
class WordTable {
  public:
    WordTable() : slots_(smallest) {}

    static constexpr std::uint32_t no_number = 0xFFFFFFFF;

    /// The word's number, or no_number. A plain number, not an optional: written in two pieces and read back
    /// as one, that stalls the processor at every word.
    std::uint32_t find(const WordKey& key) const {
        if (!key.is_short()) return find_long(key.word());
        return slots_[slot_of(key)].number;
    }

    /// The word must not be empty nor in the table.
    void insert(const WordKey& key, std::uint32_t number);

    /// About what the table takes in memory.
    std::size_t bytes() const;

  private:
    struct Slot {
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        std::uint32_t size = 0;  // 0 in a free slot
        std::uint32_t number = no_number;
    };

    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    static constexpr std::size_t smallest = 1024;  // slots; always a power of two

    std::size_t home_of(std::uint64_t head, std::uint64_t tail) const {
        std::uint64_t mixed = (head ^ std::rotl(tail * 0x9E3779B97F4A7C15U, 32)) * 0xD6E8FEB86659FD93U;
        mixed ^= mixed >> 32U;
        mixed *= 0xD6E8FEB86659FD93U;
        return static_cast<std::size_t>(mixed >> 32U) & (slots_.size() - 1);
    }

    /// The slot of a short word, or the free one where it belongs.
    std::size_t slot_of(const WordKey& key) const {
        std::size_t at = home_of(key.head(), key.tail());
        while (slots_[at].size != 0 && !holds(slots_[at], key))
            at = (at + 1) & (slots_.size() - 1);
        return at;
    }

    static bool holds(const Slot& slot, const WordKey& key) {
        return slot.head == key.head() && slot.tail == key.tail() && slot.size == key.word().size();
    }

    std::uint32_t find_long(std::string_view word) const;
    void grow();

    std::vector<Slot> slots_;
    std::size_t used_ = 0;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> long_words_;
    std::size_t long_bytes_ = 0;
};

}  // namespace news
