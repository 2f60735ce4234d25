// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/json_reader.hpp"

#include <forward_list>
#include <optional>

#include <simdjson.h>

namespace news {
namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

/// The value of four hexadecimal digits of a \u escape at `at`; empty if there is none.
std::optional<unsigned> escaped_unit(std::string_view text, std::size_t at) {
    if (at + 6 > text.size() || text.substr(at, 2) != "\\u") return std::nullopt;
    unsigned unit = 0;
    for (const char c : text.substr(at + 2, 4)) {
        const std::size_t digit = std::string_view("0123456789abcdef0123456789ABCDEF").find(c);
        if (digit == std::string_view::npos) return std::nullopt;
        unit = unit * 16 + static_cast<unsigned>(digit % 16);
    }
    return unit;
}

/// Every escaped half of a surrogate pair that has no other half is made \ufffd, in place: the length stays.
std::string with_whole_surrogates(std::string_view text) {
    std::string whole(text);
    for (std::size_t at = 0; (at = whole.find('\\', at)) != std::string::npos;) {
        const auto unit = escaped_unit(whole, at);
        if (!unit) {
            at += 2;
            continue;
        }
        const bool is_high = *unit >= 0xD800 && *unit < 0xDC00;
        const bool is_low = *unit >= 0xDC00 && *unit < 0xE000;
        const unsigned next = is_high ? escaped_unit(whole, at + 6).value_or(0) : 0;
        if (next >= 0xDC00 && next < 0xE000) {
            at += 12;
            continue;
        }
        if (is_high || is_low) whole.replace(at, 6, "\\ufffd");
        at += 6;
    }
    return whole;
}

/// A longer text's memory is given back before the next shorter one is read, lest each thread keeps what the
/// largest record of the run needed.
constexpr std::size_t longest_kept = std::size_t{4} << 20U;

}  // namespace

class JsonReader::Parser {
  public:
    std::variant<JsonValue, JsonFailure> read(const std::string& text) {
        numbers_.clear();
        if (parser_.capacity() > longest_kept && text.size() <= longest_kept)
            parser_ = simdjson::dom::parser();
        element root;
        auto failure = parser_.parse(text).get(root);
        if (failure == simdjson::STRING_ERROR) failure = parser_.parse(with_whole_surrogates(text)).get(root);
        if (failure != simdjson::SUCCESS) return JsonFailure{simdjson::error_message(failure)};
        return plain(root);
    }

  private:
    JsonValue plain(const element& value) {
        switch (value.type()) {
            case element_type::BOOL:
                return {bool{value.get_bool()}};
            case element_type::INT64:
                return {std::int64_t{value.get_int64()}};
            // An unsigned that is no signed is beyond every count, id or time that we take as a number.
            case element_type::UINT64:
                return {std::string_view{
                    numbers_.emplace_front(std::to_string(std::uint64_t{value.get_uint64()}))}};
            case element_type::DOUBLE:
                return {double{value.get_double()}};
            case element_type::STRING:
                return {std::string_view{value.get_string()}};
            case element_type::ARRAY:
                return {plain(simdjson::dom::array{value.get_array()})};
            case element_type::OBJECT:
                return {plain(simdjson::dom::object{value.get_object()})};
            case element_type::NULL_VALUE:
                break;
        }
        return {};
    }

    JsonArray plain(const simdjson::dom::array& elements) {
        JsonArray array;
        array.reserve(elements.size());
        for (const element child : elements)
            array.push_back(plain(child));
        return array;
    }

    JsonObject plain(const simdjson::dom::object& members) {
        JsonObject object;
        object.reserve(members.size());
        for (const auto [name, child] : members)
            object.push_back({name, plain(child)});
        return object;
    }

    simdjson::dom::parser parser_;
    std::forward_list<std::string> numbers_;  // those that are given as texts
};

static_assert(JsonReader::spare_bytes >= simdjson::SIMDJSON_PADDING);

JsonReader::JsonReader() : parser_(std::make_unique<Parser>()) {}
JsonReader::~JsonReader() = default;
JsonReader::JsonReader(JsonReader&&) noexcept = default;
JsonReader& JsonReader::operator=(JsonReader&&) noexcept = default;

std::variant<JsonValue, JsonFailure> JsonReader::read(const std::string& text) {
    return parser_->read(text);
}

}  // namespace news
