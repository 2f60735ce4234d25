// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/vocabulary/edit_distance.hpp"

#include <algorithm>
#include <numeric>

#include "common/text.hpp"

namespace news {
namespace {

void decode(std::string_view text, std::u32string& characters) {
    characters.clear();
    for (std::size_t at = 0; at < text.size();)
        characters.push_back(next_code_point(text, at));
}

}  // namespace

EditDistance::EditDistance(std::string_view word, std::uint32_t most) : most_(most) {
    decode(word, word_);
    row_.resize(word_.size() + 1);
    row_before_ = row_;
    row_before_that_ = row_;
}

std::uint32_t EditDistance::to(std::string_view other) {
    constexpr std::size_t longest_character = 4;  // bytes
    if (other.size() > (word_.size() + most_) * longest_character) return most_ + 1;
    if (other.size() + most_ < word_.size()) return most_ + 1;
    decode(other, other_);
    const std::size_t longer = std::max(other_.size(), word_.size());
    const std::size_t shorter = std::min(other_.size(), word_.size());
    if (longer - shorter > most_) return most_ + 1;
    return filled_distance();
}

/// Optimal string alignment, row by row, until a row and the one before it have nothing near enough.
std::uint32_t EditDistance::filled_distance() {
    std::iota(row_.begin(), row_.end(), 0U);
    std::uint32_t least_before = 0;
    for (std::size_t i = 1; i <= other_.size(); ++i) {
        std::swap(row_before_that_, row_before_);
        std::swap(row_before_, row_);
        row_[0] = static_cast<std::uint32_t>(i);
        std::uint32_t least = row_[0];
        for (std::size_t j = 1; j <= word_.size(); ++j) {
            const std::uint32_t change = other_[i - 1] == word_[j - 1] ? 0 : 1;
            row_[j] = std::min({row_[j - 1] + 1, row_before_[j] + 1, row_before_[j - 1] + change});
            const bool is_swap =
                i > 1 && j > 1 && other_[i - 1] == word_[j - 2] && other_[i - 2] == word_[j - 1];
            if (is_swap) row_[j] = std::min(row_[j], row_before_that_[j - 2] + 1);
            least = std::min(least, row_[j]);
        }
        if (std::min(least, least_before) > most_) return most_ + 1;
        least_before = least;
    }
    return std::min(row_.back(), most_ + 1);
}

}  // namespace news
