// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace news {

/// Writes one JSON value piece by piece, in the order of the calls. Broken UTF-8 becomes U+FFFD, and U+2028
/// and U+2029 are escaped, so that every line stays one line to every reader.
class JsonWriter {
  public:
    enum class Layout : std::uint8_t { one_line, indented };

    explicit JsonWriter(Layout layout = Layout::one_line) : layout_(layout) {}

    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_array();
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);

    JsonWriter& text(std::string_view value);
    JsonWriter& text_or_null(std::string_view value);  // null if empty
    JsonWriter& number(std::int64_t value);
    JsonWriter& number(std::uint64_t value);
    JsonWriter& boolean(bool value);
    JsonWriter& decimal(double value);                            // four digits behind the point
    JsonWriter& pair(std::uint64_t first, std::uint64_t second);  // [first,second] on one line
    JsonWriter& texts(const std::vector<std::string>& values);

    /// What has been written and not been taken, with a line end.
    std::string take();
    /// The same of a value that goes on, without one.
    std::string take_part();

  private:
    void start_value();
    void open(char bracket);
    void close(char bracket);
    void new_line();
    void write_escaped(std::string_view value);

    std::string out_;
    std::vector<bool> is_empty_;  // of each open object or array
    bool after_key_ = false;
    Layout layout_;
};

}  // namespace news
