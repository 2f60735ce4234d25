// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/text_encoding.hpp"

#include <fmt/format.h>
#include <unicode/ucnv.h>
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

/// ICU opens a converter of its own default where it does not know the name.
bool is_known(const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    return !encoding.empty() && ucnv_countAliases(encoding.c_str(), &status) > 0;
}

}  // namespace

bool is_binary(std::string_view bytes) {
    return !is_utf16(bytes) && bytes.find('\0') != std::string_view::npos;
}

bool has_byte_order_mark(std::string_view bytes) {
    return is_utf16(bytes) || bytes.starts_with(utf8_mark);
}

std::optional<std::string> convert_text(std::string_view bytes, const std::string& encoding) {
    if (!is_known(encoding)) return std::nullopt;
    return converted(bytes, encoding.c_str());
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
