// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/formats/json_reader.hpp"

namespace news {

/// What a member of a JSON article can mean.
enum class JsonField : std::uint8_t {
    id,
    url,
    title,
    authors,
    agencies,
    place,
    dateline,
    credit,
    published,
    time,
    evidence,
    certainty,
    modified,
    version_made,
    source,
    section,
    tags,
    language,
    kind,
    type,
    status,
    event,
    extent,
    text,
    summary,
    related,
    download,
    origin,
    seen,
    earlier_versions,
};
inline constexpr std::size_t json_field_count = static_cast<std::size_t>(JsonField::earlier_versions) + 1;

/// What a member, or a column, of this name means.
std::optional<JsonField> json_field_named(std::string_view name);

/// The members of a JSON object by meaning. Names are compared without case, '_', '-', '.', ':' and spaces,
/// so pub_date, pubDate and PubDate are one; the first name of a field's row in the table that has a value
/// wins. An address that is called a source is the article's address if there is no other. The object must
/// outlive it.
class JsonFields {
  public:
    explicit JsonFields(const JsonObject& object);

    /// The member's value, or nullptr if the object has none or only an empty one.
    const JsonValue* find(JsonField field) const;
    /// The member as one text; empty if there is none.
    std::string text(JsonField field) const;
    /// The member as several texts, whether it is an array or one text.
    std::vector<std::string> texts(JsonField field) const;

  private:
    struct Member {
        const JsonValue* value = nullptr;
        std::size_t rank = 0;  // of its name in the field's row
    };
    std::array<Member, json_field_count> members_;  // by JsonField
};

/// A string, a number, or an object that stands for its name ({"name": ...}, {"main": ...}, {"rendered":
/// ...}), or the first of several, that whose role is the main one before the others.
std::string text_of(const JsonValue& value);

/// The member of this name, written as names are compared, or nullptr.
const JsonValue* json_member(const JsonObject& object, std::string_view name);

}  // namespace news
