// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/feed_text.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include "common/text.hpp"
#include "indexer/formats/markup_text.hpp"
#include "indexer/formats/paragraphs.hpp"

namespace news {
namespace {

enum class TextKind : std::uint8_t { plain, html, markup, likely_html };

bool is_atom(const XmlNode& element) {
    return ascii_lower(element.space).find("atom") != std::string::npos;
}

bool has_elements(const XmlNode& element) {
    return std::any_of(element.children.begin(), element.children.end(),
                       [](const XmlNode& part) { return !part.is_text(); });
}

TextKind kind_of(const XmlNode& element) {
    if (has_elements(element)) return TextKind::markup;
    const std::string type = ascii_lower(attribute(element, "type"));
    if (type.find("html") != std::string::npos) return TextKind::html;
    const bool is_plain = type == "text" || type == "text/plain" || (type.empty() && is_atom(element));
    return is_plain ? TextKind::plain : TextKind::likely_html;
}

/// Text in base64; empty if it is none, or stands for what is no text.
std::optional<std::string> text_of_base64(std::string_view encoded) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    std::uint32_t bits = 0;
    int bit_count = 0;
    for (const char c : encoded) {
        if (is_space(static_cast<unsigned char>(c)) || c == '=') continue;
        const std::size_t digit = digits.find(c);
        if (digit == std::string_view::npos) return std::nullopt;
        bits = (bits << 6U | static_cast<std::uint32_t>(digit)) & 0xFFFFFFU;
        bit_count += 6;
        if (bit_count < 8) continue;
        bit_count -= 8;
        bytes += static_cast<char>(bits >> static_cast<unsigned>(bit_count) & 0xFFU);
    }
    const bool is_text = is_valid_utf8(bytes) && bytes.find('\0') == std::string::npos;
    return is_text ? std::optional(bytes) : std::nullopt;
}

/// Types other than those of text come in base64, as Atom has it.
bool is_encoded(const XmlNode& element) {
    const std::string type = ascii_lower(attribute(element, "type"));
    const bool says_so = attribute(element, "mode") == "base64" || attribute(element, "encoding") == "base64";
    const bool is_text = type.find('/') == std::string::npos || type.starts_with("text/") ||
                         type.ends_with("xml") || type.find("html") != std::string::npos;
    return !has_elements(element) && (says_so || (is_atom(element) && !is_text));
}

}  // namespace

std::string feed_text(const XmlNode& element) {
    const std::string text = text_within(element);
    if (is_encoded(element)) return text_of_likely_html(text_of_base64(text).value_or(""));
    switch (kind_of(element)) {
        case TextKind::plain:
            return normalized_paragraphs(trim(text));
        case TextKind::html:
            return text_of_html(text);
        case TextKind::markup:
            return text_of_markup(element);
        case TextKind::likely_html:
            break;
    }
    return text_of_likely_html(text);
}

std::string feed_line(const XmlNode& element) {
    return collapse_spaces(feed_text(element));
}

}  // namespace news
