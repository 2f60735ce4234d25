// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <tuple>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/output/fields/output_value.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(output_value)

BOOST_AUTO_TEST_CASE(a_value_is_a_text_or_json) {
    const std::vector<std::tuple<OutputValue, std::string, std::string>> cases{
        {Unknown{}, "", "null\n"},
        {std::uint64_t{12}, "12", "12\n"},
        {-1.5, "-1.5000", "-1.5000\n"},
        {std::string("a\"b"), "a\"b", "\"a\\\"b\"\n"},
        {std::string(), "", "\"\"\n"},
        {std::vector<std::string>{"a", "b"}, "a; b", "[\"a\",\"b\"]\n"},
        {MarkedText{"ab", {{0, 1}}}, "ab", "{\"text\":\"ab\",\"highlights\":[[0,1]]}\n"},
        {std::vector<ByteRange>{{0, 5}, {7, 9}}, "0-5; 7-9", "[[0,5],[7,9]]\n"},
        {std::vector<CitingArticle>{{"x", "T"}, {"y", "U"}}, "x; y",
         "[{\"id\":\"x\",\"title\":\"T\"},{\"id\":\"y\",\"title\":\"U\"}]\n"},
    };
    for (const auto& [value, text, written] : cases) {
        BOOST_TEST(as_text(value) == text);
        JsonWriter json;
        write_value(json, value);
        BOOST_TEST(json.take() == written);
    }
    BOOST_TEST(is_number(OutputValue{-1.5}));
    BOOST_TEST(!is_number(OutputValue{std::string("-1.5")}));
}

BOOST_AUTO_TEST_SUITE_END()
