// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/json_parts.hpp"

namespace news {

void write_ranges(JsonWriter& json, const std::vector<ByteRange>& ranges) {
    json.begin_array();
    for (const ByteRange& range : ranges)
        json.pair(range.begin, range.end);
    json.end_array();
}

void write_cited_by(JsonWriter& json, const std::vector<CitingArticle>& citing) {
    json.begin_array();
    for (const CitingArticle& article : citing) {
        json.begin_object();
        json.key("id").text(article.id);
        json.key("title").text(article.title);
        json.end_object();
    }
    json.end_array();
}

}  // namespace news
