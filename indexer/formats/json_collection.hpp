// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "indexer/formats/json_reader.hpp"
#include "indexer/record.hpp"

namespace news {

/// The articles of an answer as news services give it: an object that has an array of them ("articles",
/// "docs", "results", "stories"), itself or in its "response". Empty if it has none.
ParseResults parse_json_collection(const Record& record, JsonReader& reader);

}  // namespace news
