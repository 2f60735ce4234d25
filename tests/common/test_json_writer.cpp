// SPDX-License-Identifier: GPL-2.0-or-later
#include <limits>
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "common/json_writer.hpp"
#include "common/text.hpp"

using namespace news;
using Layout = JsonWriter::Layout;

namespace {

std::string written(std::string_view text) {
    JsonWriter json;
    json.text(text);
    return json.take();
}

void write_sample(JsonWriter& json) {
    json.begin_object();
    json.key("a").number(std::int64_t{1});
    json.key("b").begin_array().text("x").begin_array().end_array().begin_object().end_object().end_array();
    json.key("c").begin_object().key("d").text_or_null("").end_object();
    json.key("e").texts({"1", "2"});
    json.end_object();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_writer)

BOOST_AUTO_TEST_CASE(text_is_escaped_so_that_a_line_stays_a_line) {
    struct Case {
        std::string text;
        std::string json;
    };
    const std::vector<Case> cases{
        {"", "\"\"\n"},
        {"plain", "\"plain\"\n"},
        {"\"\\/", "\"\\\"\\\\/\"\n"},
        {"a\nb\r\t", "\"a\\nb\\r\\t\"\n"},
        {std::string("\0\x1F\x1B", 3), "\"\\u0000\\u001f\\u001b\"\n"},
        {"é 日 \U0001F600", "\"é 日 \U0001F600\"\n"},
        {"a\u2028b\u2029", "\"a\\u2028b\\u2029\"\n"},
        {"“quoted” …\u2027", "\"“quoted” …\u2027\"\n"},
        {"caf\xE9", "\"caf\uFFFD\"\n"},
    };
    for (const auto& [text, json] : cases)
        BOOST_TEST(written(text) == json);
}

BOOST_AUTO_TEST_CASE(keys_are_escaped_like_text) {
    JsonWriter json;
    json.begin_object().key("a\"\u2028").text("").end_object();
    BOOST_TEST(json.take() == "{\"a\\\"\\u2028\":\"\"}\n");
}

BOOST_AUTO_TEST_CASE(any_bytes_give_one_line_of_valid_json) {
    std::mt19937 random(13);
    for (int round = 0; round < 3'000; ++round) {
        std::string bytes(random() % 10, ' ');
        for (char& byte : bytes)
            byte = static_cast<char>(random() % 4 == 0 ? 0xE2 : random());
        const std::string json = written(bytes);
        const bool is_line = json.find('\n') == json.size() - 1;
        const auto parsed = nlohmann::json::parse(json, nullptr, false);
        if (!is_line || !is_valid_utf8(json) || !parsed.is_string()) BOOST_ERROR(json);
        if (is_valid_utf8(bytes) && parsed.get<std::string>() != bytes) BOOST_ERROR(json);
    }
}

BOOST_AUTO_TEST_CASE(one_line_layout_has_no_spaces) {
    JsonWriter json;
    write_sample(json);
    BOOST_TEST(json.take() == R"({"a":1,"b":["x",[],{}],"c":{"d":null},"e":["1","2"]})"
                              "\n");
}

BOOST_AUTO_TEST_CASE(indented_layout_gives_each_value_its_line) {
    JsonWriter json(Layout::indented);
    write_sample(json);
    BOOST_TEST(json.take() == R"({
  "a": 1,
  "b": [
    "x",
    [],
    {}
  ],
  "c": {
    "d": null
  },
  "e": [
    "1",
    "2"
  ]
}
)");
}

BOOST_AUTO_TEST_CASE(both_layouts_hold_the_same_value) {
    JsonWriter one_line;
    JsonWriter indented(Layout::indented);
    write_sample(one_line);
    write_sample(indented);
    BOOST_TEST((nlohmann::json::parse(one_line.take()) == nlohmann::json::parse(indented.take())));
}

BOOST_AUTO_TEST_CASE(numbers_are_written_whole) {
    JsonWriter json;
    json.begin_array();
    json.number(std::numeric_limits<std::int64_t>::min()).number(std::numeric_limits<std::uint64_t>::max());
    json.decimal(0).decimal(1.23456).decimal(-2.5);
    json.end_array();
    BOOST_TEST(json.take() == "[-9223372036854775808,18446744073709551615,0.0000,1.2346,-2.5000]\n");
}

BOOST_AUTO_TEST_CASE(truth_and_pairs_are_values_like_others) {
    JsonWriter json(Layout::indented);
    json.begin_array().boolean(true).boolean(false).pair(1, 23).end_array();
    BOOST_TEST(json.take() == "[\n  true,\n  false,\n  [1,23]\n]\n");
}

BOOST_AUTO_TEST_CASE(empty_text_may_be_null) {
    JsonWriter json;
    json.begin_array().text("").text_or_null("").text_or_null("x").texts({}).end_array();
    BOOST_TEST(json.take() == "[\"\",null,\"x\",[]]\n");
}

BOOST_AUTO_TEST_CASE(deep_nesting_closes_as_it_opened) {
    JsonWriter json;
    constexpr int depth = 500;
    for (int i = 0; i < depth; ++i)
        json.begin_array();
    for (int i = 0; i < depth; ++i)
        json.end_array();
    BOOST_TEST(json.take() == std::string(depth, '[') + std::string(depth, ']') + '\n');
}

BOOST_AUTO_TEST_SUITE_END()
