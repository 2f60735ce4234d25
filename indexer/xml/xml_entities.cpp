// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/xml/xml_entities.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "common/text.hpp"

namespace news {
namespace {

constexpr std::size_t longest_name = 32;      // bytes
constexpr std::size_t longest_value = 1'000;  // bytes; a declared entity is a name or a phrase
constexpr std::size_t most_declared = 1'000;

/// Of HTML 4, those of the letters and signs that news are written with. The letters of Latin-1 stand below,
/// in the order of their numbers.
constexpr std::array<std::pair<std::string_view, char32_t>, 48> signs{{
    {"amp", '&'},       {"lt", '<'},        {"gt", '>'},        {"quot", '"'},      {"apos", '\''},
    {"OElig", 0x152},   {"oelig", 0x153},   {"Scaron", 0x160},  {"scaron", 0x161},  {"Yuml", 0x178},
    {"fnof", 0x192},    {"circ", 0x2C6},    {"tilde", 0x2DC},   {"ensp", 0x2002},   {"emsp", 0x2003},
    {"thinsp", 0x2009}, {"zwnj", 0x200C},   {"zwj", 0x200D},    {"lrm", 0x200E},    {"rlm", 0x200F},
    {"ndash", 0x2013},  {"mdash", 0x2014},  {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201A},
    {"ldquo", 0x201C},  {"rdquo", 0x201D},  {"bdquo", 0x201E},  {"dagger", 0x2020}, {"Dagger", 0x2021},
    {"bull", 0x2022},   {"hellip", 0x2026}, {"permil", 0x2030}, {"prime", 0x2032},  {"Prime", 0x2033},
    {"lsaquo", 0x2039}, {"rsaquo", 0x203A}, {"frasl", 0x2044},  {"euro", 0x20AC},   {"trade", 0x2122},
    {"larr", 0x2190},   {"rarr", 0x2192},   {"minus", 0x2212},  {"radic", 0x221A},  {"infin", 0x221E},
    {"asymp", 0x2248},  {"ne", 0x2260},     {"le", 0x2264},
}};

constexpr char32_t first_latin = 0xA0;
constexpr std::array<std::string_view, 96> latin{
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",
    "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",
    "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12",
    "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil",
    "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde",
    "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",
    "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",
    "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",
    "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml",
};

char32_t character_named(std::string_view name) {
    const auto sign =
        std::find_if(signs.begin(), signs.end(), [&](const auto& row) { return row.first == name; });
    if (sign != signs.end()) return sign->second;
    const auto* const letter = std::find(latin.begin(), latin.end(), name);
    return letter == latin.end() ? 0 : first_latin + static_cast<char32_t>(letter - latin.begin());
}

/// The character of "#233" or "#xE9"; 0 if XML has none of this number.
char32_t character_numbered(std::string_view name) {
    const bool is_hexadecimal = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(is_hexadecimal ? 2 : 1);
    const std::uint32_t base = is_hexadecimal ? 16 : 10;
    std::uint32_t number = 0;
    for (const char c : digits) {
        const std::size_t digit = std::string_view("0123456789abcdef0123456789ABCDEF").find(c);
        if (digit == std::string_view::npos || digit % 16 >= base) return 0;
        number = number * base + static_cast<std::uint32_t>(digit % 16);
        if (number > 0x10FFFF) return 0;
    }
    const bool is_surrogate = number >= 0xD800 && number < 0xE000;
    const bool is_control = number < ' ' && number != '\t' && number != '\n' && number != '\r';
    return is_surrogate || is_control || number == 0xFFFE || number == 0xFFFF ? 0 : number;
}

bool is_name_byte(char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '_' || c == '-' || c == '.' || c == '#';
}

/// "name" of "&name;..."; empty if it is no reference.
std::string_view referenced_name(std::string_view text) {
    std::size_t end = 1;
    while (end < text.size() && end <= longest_name && is_name_byte(text[end]))
        ++end;
    return end < text.size() && text[end] == ';' ? text.substr(1, end - 1) : std::string_view{};
}

}  // namespace

bool is_forbidden_in_xml(char c) {
    return static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n' && c != '\r';
}

void append_escaped_xml(std::string& out, std::string_view text) {
    for (const char c : text) {
        const bool has_meaning = c == '&' || c == '<' || c == '>' || c == '"' || c == '\'';
        if (has_meaning) {
            out += "&#" + std::to_string(static_cast<int>(c)) + ';';
        } else if (!is_forbidden_in_xml(c)) {
            out += c;
        }
    }
}

void XmlEntities::declare(std::string_view document_type) {
    constexpr std::string_view opening = "<!ENTITY";
    for (std::size_t at = 0; (at = document_type.find(opening, at)) != std::string_view::npos;) {
        at += opening.size();
        const std::string_view rest = trim(document_type.substr(at));
        const std::size_t name_end = rest.find_first_of(" \t\r\n");
        if (name_end == std::string_view::npos) return;
        const std::string_view name = rest.substr(0, name_end);
        const std::string_view value = trim(rest.substr(name_end));
        // A parameter entity has a '%' for its name, an external one SYSTEM or PUBLIC for its value.
        const bool is_plain = name != "%" && (value.starts_with('"') || value.starts_with('\''));
        const std::size_t value_end = is_plain ? value.find(value.front(), 1) : std::string_view::npos;
        const bool is_short = value_end != std::string_view::npos && value_end <= longest_value;
        if (is_short && declared_.size() < most_declared)
            declared_.emplace(std::string(name), std::string(value.substr(1, value_end - 1)));
    }
}

CharacterReference XmlEntities::reference_at(std::string_view text) const {
    const std::string_view name = referenced_name(text);
    if (name.empty()) return {};
    const std::size_t size = name.size() + 2;
    if (const auto found = declared_.find(name); found != declared_.end()) return {size, found->second};
    const char32_t character = name.starts_with('#') ? character_numbered(name) : character_named(name);
    if (character == 0) return {};
    CharacterReference reference{size, {}};
    append_code_point(reference.text, character);
    return reference;
}

}  // namespace news
