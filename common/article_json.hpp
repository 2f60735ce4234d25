// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "common/article.hpp"
#include "common/json_writer.hpp"

namespace news {

/// All of an article but its earlier versions, as the members of the object at hand (doc/json-lines.md).
void write_article_members(JsonWriter& json, const Article& article);

}  // namespace news
