// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/chunk_scanner.hpp"

#include "common/analysis/addresses.hpp"
#include "common/analysis/characters.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// A longer run of joined words is cut: nobody asks for it as a whole.
constexpr std::size_t longest_chunk = 250;  // bytes

std::size_t end_of_word(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        std::size_t next = at;
        if (!is_spaced_word(next_code_point(text, next))) break;
        at = next;
    }
    return at;
}

bool is_word_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_spaced_word(character_at(text, at));
}

bool is_digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_ascii_digit(text[at]);
}

/// Exactly three digits, as behind a thousands separator.
bool is_thousand_at(std::string_view text, std::size_t at) {
    return is_digit_at(text, at) && is_digit_at(text, at + 1) && is_digit_at(text, at + 2) &&
           !is_word_at(text, at + 3);
}

bool has_one_to_three_digits_before(std::string_view text, std::size_t start, std::size_t end) {
    std::size_t first = end;
    while (first > start && is_ascii_digit(text[first - 1]))
        --first;
    return end - first >= 1 && end - first <= 3;
}

/// Whether a dot at `end` is one of U.S. or Ph.D.: behind one or two letters that follow another dot.
bool is_acronym_dot(std::string_view text, std::size_t start, std::size_t end) {
    if (end >= text.size() || text[end] != '.') return false;
    std::size_t letters = 0;
    std::size_t at = end;
    while (at > start && letters < 3 && is_letter(character_before(text, at))) {
        at -= 1;
        while (at > start && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
            --at;
        ++letters;
    }
    return letters == 1 && at > start + 1 && at <= start + 9 && text[at - 1] == '.' &&
           is_letter(character_before(text, at - 1));
}

/// Behind a hyphen at a line's end whose word goes on in the next line; else `at`.
std::size_t behind_line_end(std::string_view text, std::size_t at) {
    std::size_t next = at;
    if (next < text.size() && text[next] == '\r') ++next;
    if (next >= text.size() || text[next] != '\n') return at;
    ++next;
    return is_lower_case(character_at(text, next)) ? next : at;
}

/// Where the word begins that is joined to the one that ends at `end`; `end` if none is.
std::size_t joined_word(std::string_view text, std::size_t start, std::size_t end) {
    if (end >= text.size()) return end;
    std::size_t behind = end;
    const char32_t c = next_code_point(text, behind);
    const bool behind_digit = is_ascii_digit(text[end - 1]);
    const bool before_digit = is_digit_at(text, behind);
    if (is_hyphen(c)) {
        const std::size_t next = behind_digit ? behind : behind_line_end(text, behind);
        return is_word_at(text, next) ? next : end;
    }
    if (c == ',' || c == ':' || is_number_dash(c)) return behind_digit && before_digit ? behind : end;
    if (is_thousands_space(c)) {
        const bool groups = has_one_to_three_digits_before(text, start, end) && is_thousand_at(text, behind);
        return groups ? behind : end;
    }
    if (c == '$') return is_ascii_upper(text[end - 1]) && end - start <= 2 && before_digit ? behind : end;
    const bool joins = is_apostrophe(c) || c == '.' || c == '/' || c == '&' || c == '@' || c == '_';
    return joins && is_word_at(text, behind) ? behind : end;
}

std::size_t behind_suffix(std::string_view text, std::size_t start, std::size_t end) {
    if (end >= text.size()) return end;
    std::size_t behind = end;
    const char32_t c = next_code_point(text, behind);
    const bool behind_digit = is_ascii_digit(text[end - 1]);
    if (c == '+' && behind < text.size() && text[behind] == '+') ++behind;
    const bool is_currency = c == U'€' || c == U'£' || c == U'¥';
    const bool may_stand = c == '+' || (c == '#' && end - start == 1 && !behind_digit) ||
                           (c == '%' && behind_digit) || (is_currency && behind_digit);
    return may_stand && !is_word_at(text, behind) ? behind : end;
}

bool is_currency_sign(char32_t c) {
    return c == '$' || c == U'£' || c == U'€' || c == U'¥';
}

/// 's and the like, as of the '90s.
bool is_decade_at(std::string_view text, std::size_t at) {
    return is_digit_at(text, at) && is_digit_at(text, at + 1) && at + 2 < text.size() &&
           (text[at + 2] == 's' || text[at + 2] == 'S') && !is_word_at(text, at + 3);
}

}  // namespace

/// The chunk that begins with the character at `at`, which is no ASCII letter or digit.
ChunkScanner::Found ChunkScanner::chunk_or_gap_at(std::string_view text, std::size_t at) {
    std::size_t behind = at;
    const char32_t c = next_code_point(text, behind);
    if (is_ideographic(c)) {
        const std::size_t end = end_of_ideograph(text, at);
        const bool has_neighbour = end < text.size() && is_ideographic(character_at(text, end));
        return {{at, has_neighbour ? end_of_ideograph(text, end) : end}, end};
    }
    if (news::is_unspaced(c)) {
        while (behind < text.size() && news::is_unspaced(character_at(text, behind)))
            next_code_point(text, behind);
        return {{at, behind}, behind, true};
    }
    const bool begins = is_spaced_word(c) || ((c == '#' || c == '@') && is_word_at(text, behind)) ||
                        (is_currency_sign(c) && is_digit_at(text, behind)) ||
                        (is_apostrophe(c) && is_decade_at(text, behind));
    if (!begins) return {{behind, behind}, behind};
    const std::size_t end = end_of_joined_chunk(text, at, behind);
    return {{at, end}, end};
}

/// The end of the chunk that begins at `start` and reaches up to `end` at least, where ASCII alone tells no
/// more.
std::size_t ChunkScanner::end_of_joined_chunk(std::string_view text, std::size_t start, std::size_t end) {
    if (begins_web_address(text, start)) return end_of_web_address(text, start);
    for (;;) {
        end = end_of_word(text, end);
        const std::size_t next = joined_word(text, start, end);
        if (next > end && next - start <= longest_chunk) {
            end = next;
            continue;
        }
        if (!is_acronym_dot(text, start, end)) return behind_suffix(text, start, end);
        const std::size_t behind_dot = joined_word(text, start, end + 1);
        if (behind_dot == end + 1 || text[end + 1] == '.') return end + 1;
        end = behind_dot;
    }
}

}  // namespace news
