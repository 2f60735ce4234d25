// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/json_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "common/text.hpp"
#include "indexer/formats/json_fields.hpp"
#include "indexer/formats/markup_text.hpp"
#include "indexer/formats/nitf.hpp"
#include "indexer/formats/paragraphs.hpp"

namespace news {
namespace {

/// Whether it is HTML: it closes an element, or has one that is never closed. Plain text may hold a '<'.
bool is_html(std::string_view text) {
    for (std::size_t at = 0; (at = text.find('<', at)) != std::string_view::npos; ++at) {
        const std::string_view tag = text.substr(at);
        const bool closes = tag.size() > 2 && tag[1] == '/' && is_ascii_letter(tag[2]);
        const bool stands_alone =
            starts_with_ignoring_case(tag, "<br") || starts_with_ignoring_case(tag, "<p>");
        if (closes || stands_alone) return true;
    }
    return false;
}

/// Agencies put what they send as XML into JSON as it is.
std::string text_of_string(std::string_view text) {
    if (trim(text).starts_with('<') && looks_like_nitf(text))
        return nitf_story(parse_xml(text).root).article.text;
    return is_html(text) ? text_of_html(text) : normalized_paragraphs(trim(text));
}

std::string_view member_text(const JsonValue& value, std::string_view name) {
    const JsonValue* member = value.object() == nullptr ? nullptr : json_member(*value.object(), name);
    return member == nullptr || member->text() == nullptr ? std::string_view{} : *member->text();
}

void append_paragraphs(std::string& text, std::string_view more) {
    if (more.empty()) return;
    if (!text.empty()) text += "\n\n";
    text += more;
}

/// How well the paragraphs of a body are marked: 0 the best. XML of an agency's own is no text for readers.
int form_of(const JsonValue& body) {
    const std::string_view type = member_text(body, "contenttype");
    if (type.find("html") != std::string_view::npos) return 0;
    return type.find("xml") != std::string_view::npos ? 2 : 1;
}

std::string text_of_bodies(const JsonArray& bodies) {
    const auto best =
        std::min_element(bodies.begin(), bodies.end(),
                         [](const JsonValue& a, const JsonValue& b) { return form_of(a) < form_of(b); });
    return text_of_string(member_text(*best, "value"));
}

bool is_body(const JsonValue& value) {
    return !member_text(value, "value").empty();
}

/// Blocks of other types are headlines, bylines, pictures and what stands beside the text.
std::string text_of_block(const JsonValue& block) {
    constexpr std::array<std::string_view, 4> types{"sanitized_html", "text", "paragraph", "list"};
    const std::string_view type = member_text(block, "type");
    const bool is_text = type.empty() || member_text(block, "subtype") == "paragraph" ||
                         std::find(types.begin(), types.end(), type) != types.end();
    return is_text ? json_body_text(block) : std::string{};
}

std::string text_of_array(const JsonArray& array) {
    if (!array.empty() && std::all_of(array.begin(), array.end(), is_body)) return text_of_bodies(array);
    std::string text;
    for (const JsonValue& element : array)
        append_paragraphs(text,
                          element.object() != nullptr ? text_of_block(element) : json_body_text(element));
    return text;
}

/// The parts of a text that is an object, in their order, else what stands for its name.
std::string text_of_object(const JsonValue& value) {
    constexpr std::array<std::string_view, 6> parts{"summary",  "headline", "paragraphs",
                                                    "sections", "items",    "blocks"};
    std::string text;
    for (const std::string_view part : parts) {
        const JsonValue* member = json_member(*value.object(), part);
        if (member != nullptr) append_paragraphs(text, json_body_text(*member));
    }
    return text.empty() ? text_of_string(text_of(value)) : text;
}

}  // namespace

std::string json_body_text(const JsonValue& value) {
    if (const std::string_view* text = value.text()) return text_of_string(*text);
    if (const JsonArray* array = value.array()) return text_of_array(*array);
    return value.object() == nullptr ? std::string{} : text_of_object(value);
}

}  // namespace news
