// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/input/wide_text_source.hpp"

using namespace news;
using namespace std::string_literals;

namespace {

std::string read_all(const std::string& bytes, std::size_t at_once = 1'000) {
    MemorySource memory(bytes);
    InputWindow window(memory);
    window.grow();
    WideTextSource source(window);
    std::string all;
    std::string buffer(at_once, '\0');
    for (std::size_t got = 0; (got = source.read(buffer)) > 0;)
        all.append(buffer, 0, got);
    return all;
}

const std::string mark = "\xEF\xBB\xBF";

}  // namespace

BOOST_AUTO_TEST_SUITE(wide_text_source)

BOOST_AUTO_TEST_CASE(is_told_by_its_mark) {
    BOOST_TEST(
        begins_wide_text("\xFF\xFE"
                         "a\0"s));
    BOOST_TEST(begins_wide_text("\xFE\xFF\0a"s));
    BOOST_TEST(begins_wide_text("\0\0\xFE\xFF"s));
    BOOST_TEST(
        !begins_wide_text("\xEF\xBB\xBF"
                          "a"));
    BOOST_TEST(!begins_wide_text("a\0b\0"s));
    BOOST_TEST(!begins_wide_text(""));
}

BOOST_AUTO_TEST_CASE(becomes_utf8_in_whatever_pieces) {
    const struct {
        std::string bytes;
        std::string text;
    } rows[] = {
        {"\xFF\xFE"
         "a\0\xE9\0\xAC\x20"s,
         "aé€"},
        {"\xFE\xFF\0a\0\xE9\x20\xAC"s, "aé€"},
        {"\xFF\xFE\0\0a\0\0\0\0\xF6\x01\0"s, "a\U0001F600"},
        {"\0\0\xFE\xFF\0\0\0a\0\x01\xF6\0"s, "a\U0001F600"},
        {"\xFF\xFE\x3D\xD8\0\xDE!\0"s, "\U0001F600!"},
        {"\xFF\xFE"s, ""},
    };
    for (const auto& row : rows) {
        for (const std::size_t at_once : {1U, 2U, 3U, 1'000U})
            BOOST_TEST(read_all(row.bytes, at_once) == mark + row.text);
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_character_is_shown) {
    BOOST_TEST(read_all("\xFF\xFE\x3D\xD8!\0"s) == mark + "\uFFFD!");    // half a pair
    BOOST_TEST(read_all("\xFF\xFE\0\xDE!\0"s) == mark + "\uFFFD!");      // the other half
    BOOST_TEST(read_all("\xFF\xFE!\0\x3D\xD8"s) == mark + "!\uFFFD");    // cut off
    BOOST_TEST(read_all("\xFF\xFE!\0a"s) == mark + "!\uFFFD");           // likewise
    BOOST_TEST(read_all("\0\0\xFE\xFF\xFF\0\0\0"s) == mark + "\uFFFD");  // beyond Unicode
}

BOOST_AUTO_TEST_CASE(chunks_do_not_part_characters) {
    std::string bytes = "\xFF\xFE"s;
    std::string text = mark;
    for (std::size_t i = 0; i < InputWindow::chunk; ++i) {
        bytes += i % 3 == 0 ? "a\0"s : "\x3D\xD8\0\xDE"s;
        text += i % 3 == 0 ? "a" : "\U0001F600";
    }
    BOOST_TEST((read_all(bytes, 777) == text));
}

BOOST_AUTO_TEST_SUITE_END()
