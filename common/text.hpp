// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace news {

// Pure functions over UTF-8 text. Where a function reads code points, a broken byte counts as one U+FFFD.

inline constexpr char32_t replacement_character = 0xFFFD;

/// Reads the code point at byte `at` and moves `at` behind it. `at` must be below text.size().
char32_t next_code_point(std::string_view text, std::size_t& at);
void append_code_point(std::string& out, char32_t code_point);

/// What the bytes beyond ASCII are.
struct Utf8Census {
    std::size_t sequences = 0;  // of more than one byte
    std::size_t broken = 0;     // bytes
};
Utf8Census take_utf8_census(std::string_view text);
bool is_valid_utf8(std::string_view text);
/// The text with every broken byte replaced by U+FFFD.
std::string repair_utf8(std::string_view text);
std::size_t count_code_points(std::string_view text);
/// The longest beginning of at most `bytes` bytes that ends on a character boundary.
std::string_view cut_at_character(std::string_view text, std::size_t bytes);

/// Space, tab, line ends and the no-break and other Unicode spaces.
bool is_space(char32_t code_point);
bool is_ascii(std::string_view text);
bool is_ascii_digit(char c);
bool is_ascii_letter(char c);
bool is_ascii_upper(char c);
/// Only ASCII letters are changed.
std::string ascii_lower(std::string_view text);
bool equal_ignoring_case(std::string_view a, std::string_view b);
bool starts_with_ignoring_case(std::string_view text, std::string_view prefix);

std::string_view trim(std::string_view text);
/// Trimmed, and every run of white space made one space.
std::string collapse_spaces(std::string_view text);
void append_collapsed(std::string& out, std::string_view text);
/// Control characters (C0, DEL, C1 and the bidirectional overrides), which could steer a terminal, become
/// spaces.
std::string without_controls(std::string_view text);

/// The lines without their ends; LF, CRLF and CR all end a line.
std::vector<std::string_view> split_lines(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// "1 article", "2 articles", "21,578 articles".
std::string counted(std::uint64_t count, std::string_view singular, std::string_view plural);
/// 21578 -> "21,578".
std::string with_thousands(std::uint64_t number);

}  // namespace news
