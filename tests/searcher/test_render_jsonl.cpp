// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "searcher/output/render.hpp"

using namespace news;
using Json = nlohmann::json;

namespace {

Response two_hits() {
    Response response;
    for (const char* id : {"a", "b\nc\u2028"}) {
        response.hits.emplace_back();
        response.hits.back().rank = static_cast<std::uint32_t>(response.hits.size());
        response.hits.back().article.id = id;
    }
    return response;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(render_jsonl)

BOOST_AUTO_TEST_CASE(a_hit_is_an_object_on_a_line_as_in_json) {
    const Response response = two_hits();
    const std::string lines = render_page(*jsonl_writer({}), response);
    BOOST_TEST(std::count(lines.begin(), lines.end(), '\n') == 2);
    Json line = Json::parse(lines.substr(0, lines.find('\n')));
    BOOST_TEST(line["schema_version"] == 1);
    BOOST_TEST(!line.contains("topic"));
    line.erase("schema_version");
    BOOST_TEST(line == Json::parse(render_page(*json_writer({}), response))["hits"][0]);
    BOOST_TEST(render_page(*jsonl_writer({}), Response{}) == "");
}

BOOST_AUTO_TEST_CASE(chosen_members_come_in_their_order_behind_what_every_line_has) {
    WriterOptions options;
    options.fields = read_output_fields("rank,topic,id");
    BOOST_TEST(render_page(*jsonl_writer(options), two_hits(), "t 1") ==
               "{\"schema_version\":1,\"topic\":\"t 1\",\"rank\":1,\"id\":\"a\"}\n"
               "{\"schema_version\":1,\"topic\":\"t 1\",\"rank\":2,\"id\":\"b\\nc\\u2028\"}\n");
}

BOOST_AUTO_TEST_CASE(counts_are_lines_where_they_were_asked_for) {
    Response response = two_hits();
    response.canonical = "x";
    response.counted = {3, true};
    response.facets = {{FacetKind::source, {{"Wire", 2}}, 1, 1}};
    BOOST_TEST(render_page(*jsonl_writer({}), response) ==
               "{\"schema_version\":1,\"kind\":\"source\",\"query\":\"x\",\"value\":\"Wire\",\"articles\":2,"
               "\"held\":null}\n"
               "{\"schema_version\":1,\"kind\":\"source\",\"query\":\"x\",\"value\":null,\"articles\":1,"
               "\"held\":null}\n");
}

BOOST_AUTO_TEST_SUITE_END()
