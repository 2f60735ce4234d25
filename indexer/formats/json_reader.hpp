// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace news {

struct JsonValue;
struct JsonMember;
using JsonArray = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>;  // in their order

/// A JSON value as plain data, so that no format needs to know the JSON library.
struct JsonValue {
    std::variant<std::monostate, bool, std::int64_t, double, std::string, JsonArray, JsonObject> content;

    const std::string* text() const { return std::get_if<std::string>(&content); }
    const JsonArray* array() const { return std::get_if<JsonArray>(&content); }
    const JsonObject* object() const { return std::get_if<JsonObject>(&content); }
};

struct JsonMember {
    std::string name;
    JsonValue value;
};

/// Why the text is no JSON value.
struct JsonFailure {
    std::string reason;
};

/// Reads one JSON value of valid UTF-8. Halves of surrogate pairs, which cut-off dumps hold, become U+FFFD.
std::variant<JsonValue, JsonFailure> read_json(std::string_view text);

}  // namespace news
