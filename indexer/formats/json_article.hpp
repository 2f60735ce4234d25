// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <variant>

#include "indexer/formats/json_reader.hpp"
#include "indexer/formats/text_encoding.hpp"
#include "indexer/record.hpp"

namespace news {

/// A JSON object that is an article: our own field names (doc/json-lines.md) or those that people's dumps
/// use.
ParseResult parse_json_article(const Record& record, JsonReader& reader);

/// The same of an object that is read already, or was made of something else.
ParseResult article_of_json_object(const JsonObject& object, const std::string& origin);

/// Reads JSON of any encoding. A text that had to be converted lies in `decoded`, which must outlive the
/// value.
std::variant<JsonValue, JsonFailure> read_json(const std::string& bytes, JsonReader& reader,
                                               DecodedText& decoded);

}  // namespace news
