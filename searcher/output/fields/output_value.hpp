// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "common/json_writer.hpp"
#include "searcher/search/response.hpp"

namespace news {

struct Unknown {};

/// What a field of the output holds, of which each form makes what it has: a number is no text.
using OutputValue = std::variant<Unknown, std::uint64_t, double, std::string, std::vector<std::string>,
                                 MarkedText, std::vector<ByteRange>, std::vector<CitingArticle>>;

/// A text, or Unknown if it is empty.
OutputValue known_or_not(std::string text);

/// Whether it is a number of ours, which needs no guard and no quotes anywhere.
bool is_number(const OutputValue& value);

/// As one text: what is unknown is empty, lists are parted by "; ", a range is 0-5, a citing article its id.
std::string as_text(const OutputValue& value);

/// As doc/json-output.md has it.
void write_value(JsonWriter& json, const OutputValue& value);

}  // namespace news
