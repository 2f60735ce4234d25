// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/json_kinds.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "common/text.hpp"

namespace news {
namespace {

/// Kinds of items that are no articles, whatever stands beside them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kinds{{
    {"picture", "a picture item"},
    {"photo", "a photo item"},
    {"image", "an image item"},
    {"imageobject", "an image item"},
    {"graphic", "a graphic item"},
    {"audio", "an audio item"},
    {"video", "a video item"},
    {"videoobject", "a video item"},
    {"animation", "an animation item"},
    {"package", "a package item"},
    {"planning", "a planning item"},
    {"event", "an event item"},
}};

/// Whether it is an item of an agency (ninjs), whose type says what it is. In other JSON a type may be
/// anything.
bool is_wire_item(const JsonObject& object) {
    const auto has = [&](std::string_view name) { return json_member(object, name) != nullptr; };
    return has("uri") && (has("versioncreated") || has("headlines") || has("bodies") || has("descriptions"));
}

}  // namespace

std::string why_no_article(const JsonObject& object, const JsonFields& fields) {
    // Nearly every object says nothing of this, and costs nothing.
    const bool says_more = fields.find(JsonField::type) != nullptr ||
                           fields.find(JsonField::event) != nullptr ||
                           fields.find(JsonField::status) != nullptr;
    if (!says_more) return {};
    const bool is_wire = is_wire_item(object);
    const std::string type = ascii_lower(fields.text(JsonField::type));
    const auto* const kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto& row) { return row.first == type; });
    if (kind != kinds.end() && (is_wire || fields.find(JsonField::text) == nullptr))
        return fmt::format("{}, not an article", kind->second);
    if (is_wire && fields.find(JsonField::event) != nullptr) return "an event item, not an article";
    const std::string status = ascii_lower(fields.text(JsonField::status));
    const bool is_withdrawn = status == "canceled" || status == "cancelled" || status == "withheld";
    return is_withdrawn ? fmt::format("its agency says that it is {}", status) : std::string{};
}

}  // namespace news
