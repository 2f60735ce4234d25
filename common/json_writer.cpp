// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/json_writer.hpp"

#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace news {

JsonWriter& JsonWriter::begin_object() {
    open('{');
    return *this;
}
JsonWriter& JsonWriter::end_object() {
    close('}');
    return *this;
}
JsonWriter& JsonWriter::begin_array() {
    open('[');
    return *this;
}
JsonWriter& JsonWriter::end_array() {
    close(']');
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    start_value();
    write_escaped(name);
    out_ += layout_ == Layout::indented ? ": " : ":";
    after_key_ = true;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
    start_value();
    write_escaped(value);
    return *this;
}

JsonWriter& JsonWriter::text_or_null(std::string_view value) {
    if (!value.empty()) return text(value);
    start_value();
    out_ += "null";
    return *this;
}

JsonWriter& JsonWriter::number(std::int64_t value) {
    start_value();
    out_ += fmt::format("{}", value);
    return *this;
}

JsonWriter& JsonWriter::number(std::uint64_t value) {
    start_value();
    out_ += fmt::format("{}", value);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
    start_value();
    out_ += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::decimal(double value) {
    start_value();
    out_ += fmt::format("{:.4f}", value);
    return *this;
}

JsonWriter& JsonWriter::pair(std::uint64_t first, std::uint64_t second) {
    start_value();
    out_ += fmt::format("[{},{}]", first, second);
    return *this;
}

JsonWriter& JsonWriter::texts(const std::vector<std::string>& values) {
    begin_array();
    for (const std::string& value : values)
        text(value);
    return end_array();
}

std::string JsonWriter::take() {
    return take_part() + '\n';
}

std::string JsonWriter::take_part() {
    return std::exchange(out_, {});
}

void JsonWriter::start_value() {
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (is_empty_.empty()) return;
    if (!is_empty_.back()) out_ += ',';
    is_empty_.back() = false;
    new_line();
}

void JsonWriter::open(char bracket) {
    start_value();
    out_ += bracket;
    is_empty_.push_back(true);
}

void JsonWriter::close(char bracket) {
    const bool was_empty = is_empty_.back();
    is_empty_.pop_back();
    if (!was_empty) new_line();
    out_ += bracket;
}

void JsonWriter::new_line() {
    if (layout_ != Layout::indented) return;
    out_ += '\n';
    out_.append(is_empty_.size() * 2, ' ');
}

void JsonWriter::write_escaped(std::string_view value) {
    using Json = nlohmann::ordered_json;
    const std::string escaped = Json(value).dump(-1, ' ', false, Json::error_handler_t::replace);
    // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
    for (std::size_t at = 0; at < escaped.size();) {
        const std::size_t next = std::min(escaped.find("\xE2\x80", at), escaped.size());
        out_.append(escaped, at, next - at);
        at = next;
        if (at == escaped.size()) break;
        const char last = escaped[at + 2];
        if (last == '\xA8' || last == '\xA9') {
            out_ += last == '\xA8' ? "\\u2028" : "\\u2029";
        } else {
            out_.append(escaped, at, 3);
        }
        at += 3;
    }
}

}  // namespace news
