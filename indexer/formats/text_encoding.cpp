// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/text_encoding.hpp"

#include <fmt/format.h>
#include <unicode/unistr.h>

#include "common/text.hpp"

namespace news {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16_little_mark = "\xFF\xFE";
constexpr std::string_view utf16_big_mark = "\xFE\xFF";

bool is_utf16(std::string_view bytes) {
    return bytes.starts_with(utf16_little_mark) || bytes.starts_with(utf16_big_mark);
}

std::string converted(std::string_view bytes, const char* encoding) {
    const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), encoding);
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

}  // namespace

bool is_binary(std::string_view bytes) {
    return !is_utf16(bytes) && bytes.find('\0') != std::string_view::npos;
}

DecodedText decode_text(std::string_view bytes) {
    if (is_utf16(bytes))
        return {converted(bytes.substr(2), bytes.front() == '\xFF' ? "UTF-16LE" : "UTF-16BE"), {}};
    if (bytes.starts_with(utf8_mark)) bytes.remove_prefix(utf8_mark.size());
    const Utf8Census census = take_utf8_census(bytes);
    if (census.broken == 0) return {std::string(bytes), {}};
    if (census.sequences <= census.broken) return {converted(bytes, "windows-1252"), {}};
    return {repair_utf8(bytes),
            fmt::format("{} not UTF-8; shown as U+FFFD", counted(census.broken, "byte is", "bytes are"))};
}

}  // namespace news
