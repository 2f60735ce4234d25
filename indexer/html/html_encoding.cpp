// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/html_encoding.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "common/text.hpp"

namespace news {
namespace {

/// Browsers look at 1,024 bytes, and begin anew if they meet a declaration further on.
constexpr std::size_t declaration_bytes = 64 * 1024;

/// Names that stand for another encoding than they say, because that is how pages use them
/// (encoding.spec.whatwg.org, "names and labels"), by what ICU calls it.
struct EncodingLabel {
    std::string_view label;
    const char* encoding;
};
constexpr std::array<EncodingLabel, 22> labels{{
    {"ascii", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"ansi_x3.4-1968", "windows-1252"},
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"iso_8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"l1", "windows-1252"},
    {"x-cp1252", "windows-1252"},
    {"iso-8859-9", "windows-1254"},
    {"latin5", "windows-1254"},
    {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"x-gbk", "gb18030"},
    {"euc-kr", "windows-949"},
    {"ks_c_5601-1987", "windows-949"},
    {"shift_jis", "ibm-943_P15A-2003"},
    {"shift-jis", "ibm-943_P15A-2003"},
    {"x-sjis", "ibm-943_P15A-2003"},
    {"x-cp1251", "windows-1251"},
}};

/// What stands behind `charset=`, without quotes.
std::string_view charset_in(std::string_view text) {
    constexpr std::string_view key = "charset";
    const auto found = std::search(text.begin(), text.end(), key.begin(), key.end(),
                                   [](char a, char b) { return (a | 0x20) == b; });
    if (found == text.end()) return {};
    std::string_view value = trim(text.substr(static_cast<std::size_t>(found - text.begin()) + key.size()));
    if (!value.starts_with('=')) return {};
    value = trim(value.substr(1));
    if (value.starts_with('"') || value.starts_with('\'')) value.remove_prefix(1);
    return trim(value.substr(0, value.find_first_of("\"';/> \t\r\n")));
}

bool begins_body(std::string_view markup) {
    return starts_with_ignoring_case(markup, "<body") || starts_with_ignoring_case(markup, "</head");
}

bool is_utf16_name(std::string_view encoding) {
    return starts_with_ignoring_case(encoding, "utf-16") || equal_ignoring_case(encoding, "unicode");
}

std::string icu_name(std::string_view label) {
    const auto found = std::find_if(labels.begin(), labels.end(), [&](const EncodingLabel& one) {
        return equal_ignoring_case(one.label, label);
    });
    return found == labels.end() ? std::string(label) : found->encoding;
}

/// UTF-8 looks like no other encoding once there are a few sequences without an error.
bool has_form_of_utf8(std::string_view page) {
    const Utf8Census census = take_utf8_census(page);
    return census.broken == 0 && census.sequences > 1;
}

}  // namespace

std::string_view declared_encoding(std::string_view page) {
    const std::string_view head = page.substr(0, declaration_bytes);
    for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
        const std::string_view markup = head.substr(at);
        if (begins_body(markup)) return {};
        if (!starts_with_ignoring_case(markup, "<meta")) continue;
        const std::string_view charset = charset_in(markup.substr(0, markup.find('>')));
        if (!charset.empty()) return charset;
    }
    return {};
}

DecodedText decode_html(std::string_view page, std::string_view content_type) {
    if (has_byte_order_mark(page)) return decode_text(page);
    std::string_view label = charset_in(content_type);
    if (label.empty()) label = declared_encoding(page);
    // A page whose declaration can be read byte by byte is not in UTF-16.
    const bool may_be_utf8 = label.empty() || is_utf16_name(label) || has_form_of_utf8(page);
    if (may_be_utf8 || starts_with_ignoring_case(label, "utf-8") || equal_ignoring_case(label, "utf8"))
        return decode_text(page);
    std::optional<std::string> converted = convert_text(page, icu_name(label));
    return converted ? DecodedText{std::move(*converted), {}} : decode_text(page);
}

}  // namespace news
