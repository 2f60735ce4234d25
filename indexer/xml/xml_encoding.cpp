// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/xml/xml_encoding.hpp"

#include <string>

#include "common/text.hpp"
#include "indexer/html/html_encoding.hpp"

namespace news {
namespace {

/// What stands behind `name` and "=", with or without quotes.
std::string value_behind(std::string_view text, std::string_view name) {
    const std::string lower = ascii_lower(text);
    const std::size_t found = lower.find(name);
    if (found == std::string::npos) return {};
    std::string_view rest = trim(std::string_view(lower).substr(found + name.size()));
    if (!rest.starts_with('=')) return {};
    rest = trim(rest.substr(1));
    if (rest.starts_with('"') || rest.starts_with('\'')) rest.remove_prefix(1);
    return std::string(rest.substr(0, rest.find_first_of("\"'; \t\r\n?>")));
}

/// Of the XML declaration, which may stand behind a comment in what is ill-formed.
std::string encoding_declared_in(std::string_view bytes) {
    constexpr std::size_t most_searched = 4'000;
    const std::string_view head = bytes.substr(0, most_searched);
    const std::size_t begin = head.find("<?xml ");
    if (begin == std::string_view::npos) return {};
    return value_behind(head.substr(begin, head.find("?>", begin) - begin), "encoding");
}

/// UTF-16 without a mark shows by the first '<'.
std::string_view wide_encoding(std::string_view bytes) {
    if (bytes.starts_with(std::string_view("<\0", 2))) return "utf-16le";
    if (bytes.starts_with(std::string_view("\0<", 2))) return "utf-16be";
    return {};
}

}  // namespace

DecodedText decode_xml(std::string_view bytes, std::string_view content_type) {
    if (const std::string_view wide = wide_encoding(bytes); !wide.empty())
        return {convert_text(bytes, std::string(wide)).value_or(""), {}};
    std::string encoding = value_behind(content_type, "charset");
    if (encoding.empty()) encoding = encoding_declared_in(bytes);
    // The names mean what they mean in pages of HTML: feeds are written by the same programs.
    DecodedText decoded = decode_html(bytes, "charset=" + (encoding.empty() ? "utf-8" : encoding));
    const bool says_utf8 = encoding == "utf-8" || encoding == "utf8";
    const bool is_converted = says_utf8 && decoded.warning.empty() && !has_byte_order_mark(bytes);
    if (is_converted && !is_valid_utf8(bytes))
        decoded.warning = "says that it is UTF-8, but is not; read as Windows-1252";
    return decoded;
}

}  // namespace news
