// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/boundary.hpp"

#include <algorithm>
#include <array>

#include "common/analysis/characters.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// A line without anything but white space: a paragraph ends.
bool has_empty_line(std::string_view gap) {
    bool at_line_end = false;
    for (const char c : gap) {
        if (c == '\n') {
            if (at_line_end) return true;
            at_line_end = true;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            at_line_end = false;
        }
    }
    return false;
}

enum class Ending : std::uint8_t {
    none,
    dot,      // may be an abbreviation's
    certain,  // ! ? …
    wide,     // 。！？, behind which no space follows
};

Ending ending_of(char32_t c) {
    if (c == '.') return Ending::dot;
    if (c == '!' || c == '?' || c == U'…') return Ending::certain;
    return c == U'。' || c == U'！' || c == U'？' ? Ending::wide : Ending::none;
}

/// What ends a sentence in the gap: the mark, with white space behind it or nothing but closing marks.
Ending ending_in(std::string_view gap) {
    Ending found = Ending::none;
    for (std::size_t at = 0; at < gap.size();) {
        const char32_t c = next_code_point(gap, at);
        if (is_space(c) && found != Ending::none) return found;
        // Behind "..." a dot is no abbreviation's.
        if (const Ending ending = ending_of(c); ending != Ending::none) {
            found = found == Ending::none ? ending : Ending::certain;
        }
        if (ending_of(c) == Ending::wide) return Ending::wide;
    }
    return Ending::none;
}

/// A dot behind these is rarely a sentence's; before a number only behind No. and the months.
bool is_abbreviation(std::string_view word, char32_t behind) {
    constexpr std::array<std::string_view, 31> titles{
        "mr",  "mrs",  "ms",   "dr",   "gen", "sen", "rep",    "gov", "lt",  "col", "sgt",
        "st",  "prof", "inc",  "corp", "co",  "ltd", "capt",   "rev", "hon", "jr",  "sr",
        "adm", "maj",  "cmdr", "bros", "mt",  "ft",  "messrs", "vs",  "pres"};
    constexpr std::array<std::string_view, 14> before_numbers{
        "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"};
    const auto is_word = [&](std::string_view known) { return equal_ignoring_case(word, known); };
    constexpr std::size_t longest = 6;
    if (word.size() > longest) return false;
    if (word.size() == 1 && is_ascii_upper(word.front()) && word != "I") return true;
    if (std::any_of(titles.begin(), titles.end(), is_word)) return true;
    const bool is_before_number = behind < 0x80 && is_ascii_digit(static_cast<char>(behind));
    return is_before_number && std::any_of(before_numbers.begin(), before_numbers.end(), is_word);
}

}  // namespace

Boundary boundary_behind_gap(std::string_view text, ByteRange previous, ByteRange next) {
    const std::string_view gap = text.substr(previous.end, next.begin - previous.end);
    if (has_empty_line(gap)) return Boundary::paragraph;
    const Ending ending = ending_in(gap);
    if (ending == Ending::none) return Boundary::none;
    if (ending == Ending::wide) return Boundary::sentence;
    const char32_t first = character_at(text, next.begin);
    if (is_lower_case(first)) return Boundary::none;
    const bool is_short =
        ending == Ending::dot && gap.front() == '.' && is_abbreviation(previous.of(text), first);
    return is_short ? Boundary::none : Boundary::sentence;
}

}  // namespace news
