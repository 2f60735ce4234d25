// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/sgml_markup.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text.hpp"
#include "indexer/xml/xml_entities.hpp"

namespace news {
namespace {

constexpr std::size_t longest_tag = 300;  // bytes; what runs on is no tag

/// How many bytes the tag at the beginning takes; 0 if there is none.
std::size_t tag_size(std::string_view text) {
    const std::size_t name = text.starts_with("</") ? 2 : 1;
    if (text.size() <= name || !is_ascii_letter(text[name])) return 0;
    const std::size_t end = text.substr(0, longest_tag).find_first_of("<>", name);
    return end != std::string_view::npos && text[end] == '>' ? end + 1 : 0;
}

bool is_paragraph_tag(std::string_view tag) {
    const std::size_t begin = tag.starts_with("</") ? 2 : 1;
    const std::string_view name = tag.substr(begin, tag.find_first_of(" \t\r\n>", begin) - begin);
    return equal_ignoring_case(name, "p") || equal_ignoring_case(name, "br") ||
           equal_ignoring_case(name, "table");
}

/// References that only these collections have.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> old_references{
    {{"&hyph;", "-"}, {"&blank;", " "}, {"&cir;", "o"}}};

CharacterReference reference_at(std::string_view text) {
    static const XmlEntities entities;
    for (const auto& [reference, meaning] : old_references) {
        if (text.starts_with(reference)) return {reference.size(), std::string(meaning)};
    }
    if (CharacterReference known = entities.reference_at(text); known.size > 0) return known;
    // "&#22;" is a control character of the wire.
    const std::size_t digits_end = text.find_first_not_of("0123456789", 2);
    const bool is_control = text.starts_with("&#") && digits_end > 2 &&
                            digits_end != std::string_view::npos && text[digits_end] == ';';
    return is_control ? CharacterReference{digits_end + 1, {}}
                      : CharacterReference{1, std::string(1, text.front())};
}

}  // namespace

std::vector<std::string_view> sgml_elements(std::string_view text, std::string_view name) {
    const std::string opening = "<" + std::string(name);
    const std::string closing = "</" + std::string(name) + ">";
    std::vector<std::string_view> found;
    for (std::size_t at = 0; (at = text.find(opening, at)) != std::string_view::npos;) {
        const std::size_t tag = tag_size(text.substr(at));
        const bool is_this =
            tag > 0 && (text[at + opening.size()] == '>' || text[at + opening.size()] == ' ');
        if (!is_this) {
            at += opening.size();
            continue;
        }
        const std::size_t begin = at + tag;
        const std::size_t end = std::min(text.find(closing, begin), text.size());
        found.push_back(text.substr(begin, end - begin));
        at = end;
    }
    return found;
}

std::string_view sgml_element(std::string_view text, std::string_view name) {
    for (const std::string_view content : sgml_elements(text, name)) {
        if (!trim(content).empty()) return content;
    }
    return {};
}

std::string_view sgml_attribute(std::string_view text, std::string_view name) {
    const std::size_t begin = text.find('<');
    if (begin == std::string_view::npos) return {};
    const std::string_view tag = text.substr(begin, tag_size(text.substr(begin)));
    const std::string wanted = " " + std::string(name) + "=\"";
    const std::size_t found = tag.find(wanted);
    if (found == std::string_view::npos) return {};
    const std::string_view value = tag.substr(found + wanted.size());
    return value.substr(0, value.find('"'));
}

std::string sgml_text(std::string_view content) {
    std::string text;
    for (std::size_t at = 0; at < content.size();) {
        const char c = content[at];
        const std::string_view rest = content.substr(at);
        if (const std::size_t size = c == '<' ? tag_size(rest) : 0; size > 0) {
            if (is_paragraph_tag(rest.substr(0, size))) text += "\n\n";
            at += size;
        } else if (c == '&') {
            const CharacterReference reference = reference_at(rest);
            text += reference.text;
            at += reference.size;
        } else {
            if (!is_forbidden_in_xml(c)) text += c;
            ++at;
        }
    }
    return text;
}

}  // namespace news
