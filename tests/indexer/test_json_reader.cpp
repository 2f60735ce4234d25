// SPDX-License-Identifier: GPL-2.0-or-later
#include <limits>
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/json_reader.hpp"

using namespace news;

namespace {

JsonValue value_of(JsonReader& reader, const std::string& text) {
    auto read = reader.read(text);
    if (const auto* failure = std::get_if<JsonFailure>(&read)) BOOST_FAIL(text << ": " << failure->reason);
    return std::get<JsonValue>(std::move(read));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_reader)

BOOST_AUTO_TEST_CASE(reads_every_kind_of_value) {
    JsonReader reader;
    const JsonValue value =
        value_of(reader,
                 R"({"text": "Paris", "integer": -7, "decimal": 2.5, "yes": true, "nothing": null,
            "list": [1, "two", []], "inner": {"name": "Ann"}})");
    const JsonObject* object = value.object();
    BOOST_REQUIRE(object != nullptr);
    BOOST_REQUIRE_EQUAL(object->size(), 7U);
    BOOST_TEST(*(*object)[0].value.text() == "Paris");
    BOOST_TEST(std::get<std::int64_t>((*object)[1].value.content) == -7);
    BOOST_TEST(std::get<double>((*object)[2].value.content) == 2.5);
    BOOST_TEST(std::get<bool>((*object)[3].value.content));
    BOOST_TEST(std::holds_alternative<std::monostate>((*object)[4].value.content));
    BOOST_REQUIRE_EQUAL((*object)[5].value.array()->size(), 3U);
    BOOST_TEST(*(*(*object)[5].value.array())[1].text() == "two");
    BOOST_TEST((*object)[6].value.object()->front().name == "name");
}

BOOST_AUTO_TEST_CASE(members_keep_their_order) {
    std::string names;
    JsonReader reader;
    const JsonValue value = value_of(reader, R"({"z": 1, "a": 2, "m": 3, "b": 4})");
    for (const auto& [name, member] : *value.object())
        names += name;
    BOOST_TEST(names == "zamb");
}

BOOST_AUTO_TEST_CASE(reads_escapes_and_unescaped_utf8) {
    const struct {
        std::string json;
        std::string text;
    } rows[] = {
        {R"("")", ""},
        {R"("a\"b\\c\/d\n\t")", "a\"b\\c/d\n\t"},
        {R"("\u00c9lys\u00e9e")", "\u00C9lys\u00E9e"},
        {"\"\u00C9lys\u00E9e \u65E5\u672C\"", "\u00C9lys\u00E9e \u65E5\u672C"},
        {R"("\ud83d\ude00")", "\U0001F600"},
        {R"("cut \ud83d")", "cut \uFFFD"},
        {R"("cut \ud83d end")", "cut \uFFFD end"},
        {R"("\ude00 low")", "\uFFFD low"},
        {R"("\ud83d\u0041")",
         "\uFFFD"
         "A"},
        {R"("\ud83d\ud83d\ude00")", "\uFFFD\U0001F600"},
        {R"("\ude00\ud83d")", "\uFFFD\uFFFD"},
        {R"("\\ud83d \ud83d")", "\\ud83d \uFFFD"},
    };
    JsonReader reader;
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.json) {
            const JsonValue value = value_of(reader, row.json);
            BOOST_REQUIRE(value.text() != nullptr);
            BOOST_TEST(*value.text() == row.text);
        }
    }
}

BOOST_AUTO_TEST_CASE(whole_numbers_beyond_64_bits_signed_stay_readable) {
    JsonReader reader;
    BOOST_TEST(std::get<std::int64_t>(value_of(reader, "9223372036854775807").content) ==
               std::numeric_limits<std::int64_t>::max());
    BOOST_TEST(*value_of(reader, "18446744073709551615").text() == "18446744073709551615");
}

BOOST_AUTO_TEST_CASE(what_is_no_json_gives_a_reason) {
    const std::string inputs[] = {"",
                                  " ",
                                  "{",
                                  "{\"title\": \"cut",
                                  "{\"title\": }",
                                  "{\"a\": 1} {\"b\": 2}",
                                  "{'a': 1}",
                                  "not json",
                                  "[1, 2",
                                  "\"\\ud83d",
                                  "\"\\u12\"",
                                  std::string(5'000, '['),
                                  "\"caf\xE9\"",
                                  "\"\xED\xA0\x80\""};
    JsonReader reader;
    for (const std::string& input : inputs) {
        BOOST_TEST_CONTEXT(input.substr(0, 40)) {
            const auto read = reader.read(input);
            BOOST_REQUIRE(std::holds_alternative<JsonFailure>(read));
            BOOST_TEST(std::get<JsonFailure>(read).reason != "");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_reader_reads_one_value_after_the_other) {
    JsonReader reader;
    const std::string large = '"' + std::string(5U << 20U, 'x') + '"';
    for (const std::string& json : {std::string(R"("one")"), large, std::string(R"("two")"), large}) {
        BOOST_TEST(std::holds_alternative<JsonFailure>(reader.read("{\"cut")));
        const JsonValue value = value_of(reader, json);
        BOOST_REQUIRE(value.text() != nullptr);
        BOOST_TEST((*value.text() == std::string_view(json).substr(1, json.size() - 2)));
    }
    JsonReader moved = std::move(reader);
    BOOST_TEST(*value_of(moved, R"("three")").text() == "three");
}

BOOST_AUTO_TEST_CASE(room_behind_a_text_changes_nothing) {
    JsonReader reader;
    for (const std::size_t spare : {std::size_t{0}, JsonReader::spare_bytes, std::size_t{500}}) {
        std::string json = R"(["one", 18446744073709551615, "cut \ud83d", 18446744073709551614])";
        json.reserve(json.size() + spare);
        const std::string before = json;
        const JsonValue value = value_of(reader, json);
        BOOST_TEST(json == before);
        BOOST_REQUIRE_EQUAL(value.array()->size(), 4U);
        const char* const texts[] = {"one", "18446744073709551615", "cut \uFFFD", "18446744073709551614"};
        for (std::size_t i = 0; i < 4; ++i)
            BOOST_TEST(*(*value.array())[i].text() == texts[i]);
    }
}

BOOST_AUTO_TEST_SUITE_END()
