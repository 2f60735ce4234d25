// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace news {

/// A set of the articles of a segment, a bit for each number that one can have.
class ArticleBits {
  public:
    explicit ArticleBits(std::uint32_t last_number) : words_(last_number / word_bits + 1) {}

    void add(std::uint32_t number) { words_[number / word_bits] |= bit(number); }
    bool contains(std::uint32_t number) const { return (words_[number / word_bits] & bit(number)) != 0; }

    std::uint64_t size() const {
        std::uint64_t size = 0;
        for (const std::uint64_t word : words_)
            size += static_cast<unsigned>(std::popcount(word));
        return size;
    }

    /// Keeps those for which keep(number) is true, which is asked in ascending order.
    template <typename Keep>
    void keep_if(const Keep& keep) {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            for (std::uint64_t left = words_[i]; left != 0; left &= left - 1) {
                const auto at = static_cast<unsigned>(std::countr_zero(left));
                const auto number = static_cast<std::uint32_t>(i * word_bits + at);
                if (!keep(number)) words_[i] &= ~bit(number);
            }
        }
    }

    // With another set of the same segment.
    ArticleBits& operator|=(const ArticleBits& other) {
        for (std::size_t i = 0; i < words_.size(); ++i)
            words_[i] |= other.words_[i];
        return *this;
    }
    ArticleBits& operator&=(const ArticleBits& other) {
        for (std::size_t i = 0; i < words_.size(); ++i)
            words_[i] &= other.words_[i];
        return *this;
    }
    ArticleBits& operator-=(const ArticleBits& other) {
        for (std::size_t i = 0; i < words_.size(); ++i)
            words_[i] &= ~other.words_[i];
        return *this;
    }

    std::size_t bytes() const { return words_.size() * sizeof(std::uint64_t); }

  private:
    static constexpr std::uint32_t word_bits = 64;
    static std::uint64_t bit(std::uint32_t number) { return std::uint64_t{1} << number % word_bits; }

    std::vector<std::uint64_t> words_;
};

}  // namespace news
