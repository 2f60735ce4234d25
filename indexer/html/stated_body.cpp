// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/stated_body.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "common/hash.hpp"
#include "common/text.hpp"
#include "indexer/formats/markup_text.hpp"

namespace news {
namespace {

// Bytes.
constexpr std::size_t shortest_statement = 500;
constexpr std::size_t most_compared = 100'000;

/// Letters and digits alone: markup, quotation marks and spaces differ between data and page.
std::string letters_of(std::string_view text) {
    std::string letters;
    for (const char c : text.substr(0, most_compared))
        if (is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0xC3) letters += c;
    return ascii_lower(letters);
}

/// Of every stretch of a few words, beginning at every `step`th letter.
std::vector<std::uint64_t> stretches(std::string_view letters, std::size_t step) {
    constexpr std::size_t length = 20;  // bytes
    std::vector<std::uint64_t> hashes;
    for (std::size_t at = 0; at + length <= letters.size(); at += step)
        hashes.push_back(hash_number(letters.substr(at, length)));
    return hashes;
}

double share_of(std::string_view part, std::string_view whole) {
    std::vector<std::uint64_t> there = stretches(letters_of(whole), 1);
    std::sort(there.begin(), there.end());
    const std::vector<std::uint64_t> asked = stretches(letters_of(part), 4);
    if (asked.empty()) return 1;
    const auto found = std::count_if(asked.begin(), asked.end(), [&](std::uint64_t hash) {
        return std::binary_search(there.begin(), there.end(), hash);
    });
    return static_cast<double>(found) / static_cast<double>(asked.size());
}

/// Some write the markup of the text into the data, and some escape that once more.
std::string without_markup(std::string_view stated) {
    std::string text = text_of_likely_html(stated);
    if (text.find("\n\n") == std::string::npos) text = text_of_likely_html(text);
    return text;
}

bool breaks_off(std::string_view text) {
    constexpr std::array<std::string_view, 4> ends{"...", "…", "[…]", "[...]"};
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

}  // namespace

std::string text_shown_or_stated(std::string found, std::string_view stated) {
    if (stated.size() < shortest_statement) return found;
    std::string text = without_markup(stated);
    const bool is_teaser =
        text.size() < shortest_statement || (breaks_off(text) && text.size() < 2 * found.size());
    if (is_teaser || share_of(text, found) >= 0.5) return found;
    return text;
}

}  // namespace news
