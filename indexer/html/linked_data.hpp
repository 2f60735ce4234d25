// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "indexer/formats/json_reader.hpp"
#include "indexer/html/evidence.hpp"
#include "indexer/html/html_tree.hpp"

namespace news {

/// One thing that the JSON-LD of a page describes.
struct LinkedThing {
    std::string type;  // "NewsArticle"
    bool is_article = false;
    std::vector<Evidence> evidence;
    std::vector<std::string> organizations;  // among its authors
    std::string body;                        // articleBody
};

/// The things that the JSON-LD of the page describes, of several scripts, arrays and graphs; lists of other
/// pages and comments are left out.
std::vector<LinkedThing> linked_things(const HtmlTree& tree, JsonReader& reader);

/// Whether a type of schema.org is an article of news, of whatever kind.
bool is_article_type(std::string_view type);

}  // namespace news
