// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/overview.hpp"

namespace news {
namespace {

void write_null(JsonWriter& json) {
    json.text_or_null("");
}

void write_facet(JsonWriter& json, const Facet& facet) {
    json.begin_object();
    json.key("name").text(name_of(facet.kind));
    json.key("values").begin_array();
    for (const FacetValue& value : facet.values) {
        json.begin_object();
        json.key("value").text(value.value);
        json.key("articles").number(value.articles);
        json.end_object();
    }
    json.end_array();
    json.key("distinct").number(facet.distinct);
    json.key("without").number(facet.without);
    json.end_object();
}

}  // namespace

void write_overview(JsonWriter& json, const Response& response) {
    json.key("counted");
    if (response.counted) {
        json.begin_object();
        json.key("articles").number(response.counted->articles);
        json.key("words").text(response.counted->has_all_words ? "all" : "some");
        json.end_object();
    } else {
        write_null(json);
    }
    json.key("facets").begin_array();
    for (const Facet& facet : response.facets)
        write_facet(json, facet);
    json.end_array();
    json.key("timeline");
    response.timeline ? write_timeline(json, *response.timeline) : write_null(json);
}

}  // namespace news
