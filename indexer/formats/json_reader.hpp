// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace news {

struct JsonValue;
struct JsonMember;
using JsonArray = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>;  // in their order

/// A JSON value as plain data, so that no format needs to know the JSON library. Its texts are views into the
/// JsonReader that made it.
struct JsonValue {
    std::variant<std::monostate, bool, std::int64_t, double, std::string_view, JsonArray, JsonObject> content;

    const std::string_view* text() const { return std::get_if<std::string_view>(&content); }
    const JsonArray* array() const { return std::get_if<JsonArray>(&content); }
    const JsonObject* object() const { return std::get_if<JsonObject>(&content); }
};

struct JsonMember {
    std::string_view name;
    JsonValue value;
};

/// Why the text is no JSON value.
struct JsonFailure {
    std::string reason;
};

/// Reads JSON, one value after the other with the same memory. Nothing but that memory passes from one to the
/// next. One for each thread.
class JsonReader {
  public:
    JsonReader();
    ~JsonReader();
    JsonReader(JsonReader&&) noexcept;
    JsonReader& operator=(JsonReader&&) noexcept;

    /// Reads one JSON value of UTF-8; broken UTF-8 is a failure. Halves of surrogate pairs, which cut-off
    /// dumps hold, become U+FFFD. The value holds until the next is read. The text is read where it lies if
    /// its capacity has `spare_bytes` beyond its size, else from a copy.
    std::variant<JsonValue, JsonFailure> read(const std::string& text);

    static constexpr std::size_t spare_bytes = 64;

  private:
    class Parser;
    std::unique_ptr<Parser> parser_;
};

}  // namespace news
