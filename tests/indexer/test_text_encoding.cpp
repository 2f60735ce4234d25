// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/text_encoding.hpp"

using namespace news;
using namespace std::string_literals;

namespace {

struct Row {
    std::string bytes;
    std::string text;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(text_encoding)

BOOST_AUTO_TEST_CASE(reads_every_encoding_that_loses_nothing_without_warning) {
    const Row rows[] = {
        {"", ""},
        {"plain", "plain"},
        {"\xEF\xBB\xBF", ""},
        {"\xEF\xBB\xBF"
         "Ferry",
         "Ferry"},
        {"\u00C9lys\u00E9e \u65E5\u672C \U0001F600", "\u00C9lys\u00E9e \u65E5\u672C \U0001F600"},
        {"\xFF\xFE"
         "F\0e\0\xE9\0"s,
         "Fe\u00E9"},
        {"\xFE\xFF\0F\0e\0\xE9"s, "Fe\u00E9"},
        {"\xFF\xFE\x3D\xD8\x00\xDE"s, "\U0001F600"},
        {"\xFF\xFE"s, ""},
        {"Ren\xE9", "Ren\u00E9"},
        {"\x91longest\x92 \x96 caf\xE9", "\u2018longest\u2019 \u2013 caf\u00E9"},
        {"\x80 5", "\u20AC 5"},
        {"H\xE9l\xE8ne Garrec, \xE0 c\xF4t\xE9", "H\u00E9l\u00E8ne Garrec, \u00E0 c\u00F4t\u00E9"},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT("\"" << row.bytes << "\"") {
            const DecodedText decoded = decode_text(row.bytes);
            BOOST_TEST(decoded.text == row.text);
            BOOST_TEST(decoded.warning == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(few_damaged_bytes_leave_utf8_what_it_is) {
    const DecodedText one = decode_text("\u00C9lys\u00E9e, No\u00EBl \xFF fin");
    BOOST_TEST(one.text == "\u00C9lys\u00E9e, No\u00EBl \uFFFD fin");
    BOOST_TEST(one.warning.find("1 byte is") != std::string::npos);
    const DecodedText cut = decode_text("\u00C9lys\u00E9e, No\u00EBl, \u65E5\u672C, \xE6\x97");
    BOOST_TEST(is_valid_utf8(cut.text));
    BOOST_TEST(cut.text.starts_with("\u00C9lys\u00E9e, No\u00EBl, \u65E5\u672C, \uFFFD"));
    BOOST_TEST(cut.warning != "");
}

BOOST_AUTO_TEST_CASE(result_is_always_valid_utf8) {
    std::string bytes;
    for (int byte = 1; byte < 256; ++byte)
        bytes += static_cast<char>(byte);
    const std::string inputs[] = {
        bytes,          "\xFF\xFE" + bytes, "\xFE\xFF" + bytes, "\xEF\xBB\xBF" + bytes, "\xFF\xFE\x3D\xD8"s,
        "\xED\xA0\x80", "\xC0\xAF"};
    for (const std::string& input : inputs)
        BOOST_TEST(is_valid_utf8(decode_text(input).text));
}

BOOST_AUTO_TEST_CASE(replacement_character_in_the_input_is_no_damage) {
    const DecodedText decoded = decode_text("lost \uFFFD before");
    BOOST_TEST(decoded.text == "lost \uFFFD before");
    BOOST_TEST(decoded.warning == "");
}

BOOST_AUTO_TEST_CASE(zero_bytes_are_binary_unless_utf16) {
    BOOST_TEST(is_binary("\xFF\xD8\xFF\xE0\0\x10JFIF"s));
    BOOST_TEST(is_binary("text\0text"s));
    BOOST_TEST(
        !is_binary("\xFF\xFE"
                   "F\0"s));
    BOOST_TEST(!is_binary("\xFE\xFF\0F"s));
    BOOST_TEST(!is_binary("caf\xE9"));
    BOOST_TEST(!is_binary(""));
}

BOOST_AUTO_TEST_SUITE_END()
