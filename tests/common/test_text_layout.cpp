// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text_layout.hpp"

using namespace news;
using Lines = std::vector<std::string>;

namespace {

Lines wrapped(const std::string& text, std::size_t columns) {
    Lines lines;
    for (const ByteRange& line : wrapped_lines(text, {columns, columns}))
        lines.emplace_back(line.of(text));
    return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_layout)

BOOST_AUTO_TEST_CASE(characters_are_as_wide_as_a_terminal_shows_them) {
    struct Case {
        std::string text;
        std::size_t columns;
    };
    const std::vector<Case> cases{
        {"", 0},
        {"abc", 3},
        {"Élysée", 6},
        {"e\u0301", 1},             // combining acute accent
        {"東京", 4},                //
        {"ｱ", 1},                   // half width
        {"Ａ", 2},                  // full width
        {"\u1112\u1161\u11AB", 2},  // one Hangul syllable of three letters
        {"\U0001F600", 2},
        {"\u200B\u200D", 0},
        {"\U0001F468\u200D\U0001F469\u200D\U0001F467", 2},  // a family of three
        {"\U0001F44D\U0001F3FD", 2},                        // thumb up with a skin tone
        {"\U0001F469\U0001F3FD\u200D\U0001F692", 2},        // firefighter with one
        {"\U0001F1EB\U0001F1F7", 2},                        // flag of France
        {"\U0001F1EB\U0001F1F7\U0001F1E9\U0001F1EA", 4},    // and of Germany
        {"\U0001F3F4\U000E0067\U000E0062\U000E007F", 2},    // a flag told in tags
        {"\u2764", 1},                                      // a heart that is a letter
        {"\u2764\uFE0F", 2},                                // and one that is an emoji
        {"1\uFE0F\u20E3", 2},                               // key 1
        {"\U0001F3FD", 2},                                  // a skin tone alone
        {"a\u200D\U0001F600", 3},                           // joined to nothing
        {"\u0915\u094D\u0937", 2},                          // Devanagari with a virama
        {"\u202E\x1B\u009B", 3},                            // shown as spaces
        {"\xFF", 1},                                        // shown as U+FFFD
    };
    for (const auto& [text, columns] : cases)
        BOOST_TEST(columns_of(text) == columns, text);
}

BOOST_AUTO_TEST_CASE(a_column_of_a_table_is_as_wide_as_asked) {
    struct Case {
        std::string text;
        std::string fitted;
    };
    const std::vector<Case> cases{
        {"", "     "},
        {"abc", "abc  "},
        {"abcde", "abcde"},
        {"abcdef", "abcd…"},
        {"東京", "東京 "},
        {"東京都", "東京…"},
        {"a東京都", "a東… "},
        {"e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", "e\u0301e\u0301e\u0301e\u0301…"},
        {"\U0001F44D\U0001F3FD\U0001F44D\U0001F3FD\U0001F44D\U0001F3FD",
         "\U0001F44D\U0001F3FD\U0001F44D\U0001F3FD…"},
    };
    for (const Case& one : cases) {
        BOOST_TEST(fitted(one.text, 5) == one.fitted);
        BOOST_TEST(columns_of(one.fitted) == 5U);
    }
    BOOST_TEST(fitted("abc", 0).empty());
    BOOST_TEST(fitted("東京", 1) == "…");
}

BOOST_AUTO_TEST_CASE(lines_end_between_words) {
    struct Case {
        std::string text;
        std::size_t columns;
        Lines lines;
    };
    const std::vector<Case> cases{
        {"", 10, {""}},
        {"one", 10, {"one"}},
        {"one two three", 7, {"one two", "three"}},
        {"one two   three", 7, {"one two", "three"}},
        {"one\ntwo", 10, {"one\ntwo"}},
        {"well-known", 6, {"well-", "known"}},
        {"“Nobody,” she said", 9, {"“Nobody,”", "she said"}},
        {"東京都の人々。", 6, {"東京都", "の", "人々。"}},  // what follows 人 begins no line
        {"unbreakable", 4, {"unbr", "eaka", "ble"}},
        {"an unbreakable", 6, {"an", "unbrea", "kable"}},
        {"e\u0301e\u0301e\u0301", 2, {"e\u0301e\u0301", "e\u0301"}},
        {"a\u00A0b c", 3, {"a\u00A0b", "c"}},
        {"x\u2764\uFE0F\u2764\uFE0F", 3, {"x\u2764\uFE0F", "\u2764\uFE0F"}},
    };
    for (const auto& [text, columns, lines] : cases)
        BOOST_TEST(wrapped(text, columns) == lines, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_first_line_may_have_another_width) {
    const std::string text = "one two three four";
    const std::vector<ByteRange> lines = wrapped_lines(text, {5, 9});
    BOOST_TEST_REQUIRE(lines.size() == 3U);
    BOOST_TEST(lines[0].of(text) == "one");
    BOOST_TEST(lines[1].of(text) == "two three");
    BOOST_TEST(lines[2].of(text) == "four");
}

BOOST_AUTO_TEST_CASE(no_line_is_wider_than_asked_and_no_character_is_lost) {
    const std::string text =
        "A gale (force 10) hit Ōsaka 大阪市 on Friday; 12,000 homes — “all of them” — lost power.";
    for (std::size_t columns = 2; columns < 90; ++columns) {
        std::string joined;
        for (const std::string& line : wrapped(text, columns)) {
            BOOST_TEST(columns_of(line) <= columns);
            joined += line;
        }
        std::string expected = text;
        std::erase(expected, ' ');
        std::erase(joined, ' ');
        BOOST_TEST(joined == expected);
    }
}

BOOST_AUTO_TEST_CASE(rows_are_counted_as_the_terminal_wraps_them) {
    struct Case {
        std::string text;
        std::size_t rows;
    };
    const std::vector<Case> cases{
        {"", 0},
        {"a\n", 1},
        {"a\n\nb\n", 3},
        {"0123456789\n", 1},
        {"0123456789a\n", 2},
        {"東京東京東京\n", 2},
        {"\033[1m0123456789\033[0m\n", 1},
        {"\033]8;;https://example.org/long/address\033\\0123456789\033]8;;\033\\\n", 1},
        {"\033]8;;never closed\n", 1},
        {"\033[1", 1},
    };
    for (const auto& [text, rows] : cases)
        BOOST_TEST(rows_of(text, 10) == rows, text);
}

BOOST_AUTO_TEST_SUITE_END()
