// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/html/loose_json.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(loose_json)

BOOST_AUTO_TEST_CASE(scripts_are_mended_where_only_one_thing_is_meant) {
    using Values = std::vector<std::string>;
    const struct {
        std::string script;
        Values values;
    } rows[] = {
        {R"({"a": 1})", {R"({"a": 1})"}},
        {R"(<!-- {"a": 1} -->)", {R"({"a": 1})"}},
        {R"(//<![CDATA[
{"a": 1} //]]>)",
         {R"({"a": 1})"}},
        {R"({"a": [1, 2, ], })", {R"({"a": [1, 2 ] })"}},
        {R"({"a": 1}; {"b": 2})", {R"({"a": 1})", R"({"b": 2})"}},
        {"{\"a\": \"one\ntwo\"}", {R"({"a": "one two"})"}},
        {R"({"a": "it\'s"})", {R"({"a": "it's"})"}},
        {R"({"a": "\"}{"})", {R"({"a": "\"}{"})"}},
        {R"({"a": {"b": 1})", {R"({"a": {"b": 1}})"}},
        {R"({"a": "cut)", {}},
        {"", {}},
        {"no json", {}},
        {"}}]]", {}},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.script)
    BOOST_TEST(json_values_of(row.script) == row.values, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
