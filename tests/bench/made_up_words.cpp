// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/made_up_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace news::bench {
namespace {

constexpr Vocabulary::Rank common_words = 32768;
constexpr std::size_t slot_count = std::size_t{1} << 20U;

constexpr std::array<std::string_view, 60> glue{
    "the",   "of",   "to",   "in",   "a",     "and",  "said",  "for",   "on",   "that",  "is",    "was",
    "with",  "by",   "at",   "it",   "from",  "as",   "has",   "its",   "have", "be",    "he",    "would",
    "an",    "will", "not",  "are",  "which", "were", "after", "this",  "but",  "had",   "their", "been",
    "his",   "they", "or",   "more", "who",   "also", "up",    "about", "than", "there", "we",    "i",
    "could", "out",  "over", "new",  "she",   "when", "if",    "into",  "last", "one",   "her",   "all"};

constexpr std::array<std::string_view, 20> onsets{"b", "c", "d", "f", "g",  "h",  "l",  "m",  "n",  "p",
                                                  "r", "s", "t", "v", "br", "cl", "gr", "pl", "st", "tr"};
constexpr std::array<std::string_view, 5> vowels{"a", "e", "i", "o", "u"};
constexpr std::array<std::string_view, 5> accented_vowels{"a", "é", "i", "ö", "u"};
constexpr std::array<std::string_view, 3> codas{"", "n", "r"};
constexpr std::array<std::string_view, 6> endings{"ing", "ed", "ly", "er", "ation", "ment"};
constexpr std::uint64_t syllables = onsets.size() * vowels.size() * codas.size();

/// Writes a number as syllables, at least `least` of them. Neighbours sound unlike: the number is first
/// multiplied by one that has no divisor in common with the number of spellings.
void append_syllables(std::uint64_t number, int least, bool is_foreign, std::string& out) {
    std::uint64_t spellings = 1;
    int count = 0;
    for (; count < least || (number >= spellings && count < 6); ++count)
        spellings *= syllables;
    std::uint64_t left = number % spellings * 7919 % spellings;
    const auto& middle = is_foreign ? accented_vowels : vowels;
    for (; count > 0; --count) {
        out += onsets[left % onsets.size()];
        left /= onsets.size();
        out += middle[left % middle.size()];
        left /= middle.size();
        out += codas[left % codas.size()];
        left /= codas.size();
    }
}

/// Three neighbours are forms of one word, so that stemming has something to join.
std::string common_word(Vocabulary::Rank rank) {
    if (rank < glue.size()) return std::string(glue[rank]);
    const std::uint64_t lemma = rank / 3;
    std::string word;
    append_syllables(lemma, 1, false, word);
    if (rank % 3 == 1) word += 's';
    if (rank % 3 == 2) word += endings[lemma % endings.size()];
    return word;
}

std::vector<std::uint16_t> zipf_slots() {
    // Whole numbers, not floating point, whose last bits are not the same everywhere.
    const auto weight = [](Vocabulary::Rank rank) { return (std::uint64_t{1} << 32U) / (rank + 3); };
    std::uint64_t total = 0;
    for (Vocabulary::Rank rank = 0; rank < common_words; ++rank)
        total += weight(rank);
    std::vector<std::uint16_t> slots;
    slots.reserve(slot_count);
    std::uint64_t sum = 0;
    for (Vocabulary::Rank rank = 0; rank < common_words; ++rank) {
        sum += weight(rank);
        slots.resize(sum * slot_count / total, static_cast<std::uint16_t>(rank));
    }
    return slots;
}

}  // namespace

Vocabulary::Vocabulary() : slots_(zipf_slots()) {
    common_.reserve(common_words);
    for (Rank rank = 0; rank < common_words; ++rank)
        common_.push_back(common_word(rank));
}

Vocabulary::Rank Vocabulary::draw_rare(Random& random) {
    // One over a uniform number is beyond x with a chance of 1/x.
    const std::uint64_t uniform = std::max<std::uint64_t>(random.next() >> 32U, std::uint64_t{1} << 14U);
    return (common_words << 32U) / uniform;
}

void Vocabulary::append(Rank rank, std::string& out) const {
    if (rank < common_words) {
        out += common_[rank];
        return;
    }
    const std::size_t start = out.size();
    append_syllables(rank, 3, rank % 16 == 1, out);
    if (rank % 4 != 0) capitalize(out, start);
}

Vocabulary::Rank Vocabulary::function_words() {
    return glue.size();
}

void capitalize(std::string& text, std::size_t at) {
    char& letter = text[at];
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
}

}  // namespace news::bench
