// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/text.hpp"

#include <algorithm>
#include <array>

#include <unicode/utf8.h>

#include "common/byte_block.hpp"

namespace news {
namespace {

bool is_ascii_byte(char c) {
    return static_cast<signed char>(c) >= 0;
}

/// As signed bytes, control characters and those beyond ASCII are less than a space.
bool is_printable(char c) {
    return static_cast<signed char>(c) >= ' ';
}

std::size_t skip_ascii(std::string_view text, std::size_t at) {
    while (at + ByteBlock::size <= text.size() && ByteBlock(text, at).is_ascii())
        at += ByteBlock::size;
    while (at < text.size() && is_ascii_byte(text[at]))
        ++at;
    return at;
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    if (bytes[at] < 0x80) return bytes[at++];
    // ICU counts in int32_t; a window of four bytes keeps it right for texts of any size.
    const auto window = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
    std::int32_t used = 0;
    UChar32 code_point = 0;
    U8_NEXT(bytes + at, used, window, code_point);
    if (code_point < 0) {
        ++at;
        return replacement_character;
    }
    at += static_cast<std::size_t>(used);
    return static_cast<char32_t>(code_point);
}

void append_code_point(std::string& out, char32_t code_point) {
    std::array<std::uint8_t, 4> bytes{};
    std::int32_t used = 0;
    U8_APPEND_UNSAFE(bytes, used, code_point);
    out.append(bytes.begin(), bytes.begin() + used);
}

Utf8Census take_utf8_census(std::string_view text) {
    Utf8Census census;
    for (std::size_t at = 0; (at = skip_ascii(text, at)) < text.size();) {
        const std::size_t start = at;
        const bool is_broken = next_code_point(text, at) == replacement_character && at - start == 1;
        ++(is_broken ? census.broken : census.sequences);
    }
    return census;
}

bool is_valid_utf8(std::string_view text) {
    return take_utf8_census(text).broken == 0;
}

std::string repair_utf8(std::string_view text) {
    std::string repaired;
    repaired.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        at = skip_ascii(text, at);
        repaired += text.substr(start, at - start);
        if (at < text.size()) append_code_point(repaired, next_code_point(text, at));
    }
    return repaired;
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count)
        next_code_point(text, at);
    return count;
}

std::string_view cut_at_character(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    constexpr std::size_t most_trail_bytes = 3;
    for (std::size_t back = 1; back <= std::min(most_trail_bytes, bytes); ++back) {
        std::size_t end = bytes - back;
        next_code_point(text, end);
        if (end > bytes) return text.substr(0, bytes - back);
    }
    return text.substr(0, bytes);
}

bool is_space(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

bool is_ascii(std::string_view text) {
    return skip_ascii(text, 0) == text.size();
}

bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_ascii_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_ascii_letter(char c) {
    return is_ascii_upper(c) || (c >= 'a' && c <= 'z');
}

static char lower(char c) {
    return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string ascii_lower(std::string_view text) {
    std::string lowered(text);
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), lower);
    return lowered;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
    return a.size() == b.size() && starts_with_ignoring_case(a, b);
}

bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) {
    return text.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), text.begin(),
                                                      [](char a, char b) { return lower(a) == lower(b); });
}

static bool is_ink(char c) {
    return is_printable(c) && c != ' ';
}

static std::string_view trim_front(std::string_view text) {
    while (!text.empty() && !is_ink(text.front())) {
        std::size_t at = 0;
        if (!is_space(next_code_point(text, at))) break;
        text.remove_prefix(at);
    }
    return text;
}

static std::string_view trim_back(std::string_view text) {
    while (!text.empty() && !is_ink(text.back())) {
        std::size_t start = text.size() - 1;
        while (start > 0 && U8_IS_TRAIL(static_cast<std::uint8_t>(text[start])))
            --start;
        std::size_t at = start;
        if (!is_space(next_code_point(text, at)) || at != text.size()) break;
        text.remove_suffix(text.size() - start);
    }
    return text;
}

std::string_view trim(std::string_view text) {
    return trim_back(trim_front(text));
}

/// Steps over blocks of printable ASCII whose spaces stand alone.
static std::size_t skip_single_spaced(std::string_view text, std::size_t at) {
    while (at + ByteBlock::size < text.size()) {
        const ByteBlock block(text, at);
        if (!block.is_printable() || block.shares_space(ByteBlock(text, at + 1))) break;
        at += ByteBlock::size;
    }
    return at;
}

/// Where white space begins that is not one ASCII space; the size if there is none. `text` is trimmed.
static std::size_t find_irregular_space(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        at = skip_single_spaced(text, at);
        for (const std::size_t end = std::min(at + ByteBlock::size, text.size()); at < end;) {
            const std::size_t start = at;
            const bool is_single_space = text[at] == ' ' && is_ink(text[at + 1]);
            if (is_single_space || is_ink(text[at])) {
                ++at;
            } else if (is_space(next_code_point(text, at))) {
                const bool follows_space = start > 0 && text[start - 1] == ' ';
                return start - (follows_space ? 1 : 0);
            }
        }
    }
    return text.size();
}

void append_collapsed(std::string& out, std::string_view text) {
    text = trim(text);
    while (!text.empty()) {
        const std::size_t regular = find_irregular_space(text);
        out += text.substr(0, regular);
        text = trim_front(text.substr(regular));
        if (!text.empty()) out += ' ';
    }
}

std::string collapse_spaces(std::string_view text) {
    std::string collapsed;
    append_collapsed(collapsed, text);
    return collapsed;
}

static bool steers_terminal(char32_t code_point) {
    const auto is_between = [&](char32_t first, char32_t last) {
        return code_point >= first && code_point <= last;
    };
    const bool is_control = code_point < 0x20 || is_between(0x7F, 0x9F);
    return is_control || is_between(0x2028, 0x202E) || is_between(0x2066, 0x2069);
}

std::string without_controls(std::string_view text) {
    constexpr char del = 0x7F;
    const auto stays = [](char c) { return is_printable(c) && c != del; };
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        while (at < text.size() && stays(text[at]))
            ++at;
        clean += text.substr(start, at - start);
        if (at == text.size()) break;
        const char32_t code_point = next_code_point(text, at);
        append_code_point(clean, steers_terminal(code_point) ? U' ' : code_point);
    }
    return clean;
}

std::vector<std::string_view> split_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    // Each end is looked for by itself, which is a search for one byte; CRs are rare and looked for once.
    std::size_t carriage_return = text.find('\r');
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t line_feed = text.find('\n', start);
        const std::size_t end = std::min(line_feed, carriage_return);
        lines.push_back(text.substr(start, end - start));
        if (end == std::string_view::npos) break;
        const bool is_pair = end == carriage_return && line_feed == end + 1;
        start = end + (is_pair ? 2 : 1);
        if (end == carriage_return) carriage_return = text.find('\r', start);
    }
    return lines;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0;;) {
        const std::size_t end = text.find(separator, start);
        parts.push_back(text.substr(start, end - start));
        if (end == std::string_view::npos) return parts;
        start = end + 1;
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string joined;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) joined += separator;
        joined += parts[i];
    }
    return joined;
}

std::string counted(std::uint64_t count, std::string_view singular, std::string_view plural) {
    std::string text = with_thousands(count);
    text += ' ';
    text += count == 1 ? singular : plural;
    return text;
}

std::string with_thousands(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;)
        digits.insert(at -= 3, 1, ',');
    return digits;
}

}  // namespace news
