// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

#include "indexer/formats/json_reader.hpp"

namespace news {

/// The article in a graph of JSON-LD: the node that is of a kind of article, or else has a headline, with the
/// nodes that it only names by their `@id` put in. Empty if the object is no graph, or has no such node.
std::optional<JsonObject> article_in_graph(const JsonObject& object);

/// The node of the graph that the value only names by its `@id`, else the value itself.
const JsonValue& resolved_in_graph(const JsonValue& value, const JsonArray& graph);

}  // namespace news
