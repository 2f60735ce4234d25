// SPDX-License-Identifier: GPL-2.0-or-later
#include <limits>
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"

using namespace news;
using namespace std::string_literals;
using Lines = std::vector<std::string_view>;

namespace {

/// Texts of every length around the blocks that are stepped over at once, of what is easily got wrong.
std::string random_text(std::mt19937& random) {
    const std::string pieces =
        " | |  |a|b|long word|twelve letters|\t|\n|\r\n|\x7F|\x1B|\0|\u00E9|\u00A0|\u0085|\u3000|\u65E5|"
        "\U0001F600|\xC2|\xE2\x80|\x80|\xA0|\xFF|\xF0\x9F"s;
    const Lines choice = split(pieces, '|');
    std::string text;
    for (std::size_t left = random() % 24; left > 0; --left)
        text += choice[random() % choice.size()];
    return text;
}

/// The same by the letter of its description.
std::string collapsed_slowly(std::string_view text) {
    std::string collapsed;
    bool space_pending = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const bool space = is_space(next_code_point(text, at));
        if (!space && space_pending && !collapsed.empty()) collapsed += ' ';
        if (!space) collapsed += text.substr(start, at - start);
        space_pending = space;
    }
    return collapsed;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text)

BOOST_AUTO_TEST_CASE(valid_utf8_is_told_from_broken) {
    struct Case {
        std::string bytes;
        bool is_valid;
        std::string repaired;
    };
    const std::vector<Case> cases{
        {"", true, ""},
        {"plain", true, "plain"},
        {"a\0b"s, true, "a\0b"s},
        {"é", true, "é"},
        {"€", true, "€"},
        {"\U0001F600", true, "\U0001F600"},
        {"\uFFFD", true, "\uFFFD"},
        {"\U0010FFFF", true, "\U0010FFFF"},
        {"\x80", false, "\uFFFD"},
        {"\xFF", false, "\uFFFD"},
        {"\xC3", false, "\uFFFD"},
        {"\xC3(", false, "\uFFFD("},
        {"\xC0\xAF", false, "\uFFFD\uFFFD"},
        {"\xE2\x82", false, "\uFFFD\uFFFD"},
        {"\xE2\x82x", false, "\uFFFD\uFFFDx"},
        {"\xED\xA0\x80", false, "\uFFFD\uFFFD\uFFFD"},
        {"\xF4\x90\x80\x80", false, "\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"\xF0\x9F\x98", false, "\uFFFD\uFFFD\uFFFD"},
        {"caf\xE9 noir", false, "caf\uFFFD noir"},
        {"seventeen letters\x80 and", false, "seventeen letters\uFFFD and"},
    };
    for (const auto& [bytes, is_valid, repaired] : cases) {
        BOOST_TEST_CONTEXT(repaired) {
            BOOST_TEST(is_valid_utf8(bytes) == is_valid);
            BOOST_TEST(repair_utf8(bytes) == repaired);
            BOOST_TEST(is_ascii(bytes) == (is_valid && count_code_points(bytes) == bytes.size()));
            BOOST_TEST(is_valid_utf8(repair_utf8(bytes)));
            BOOST_TEST(count_code_points(bytes) == count_code_points(repaired));
        }
    }
}

BOOST_AUTO_TEST_CASE(repair_of_any_bytes_is_valid) {
    std::mt19937 random(7);
    for (int round = 0; round < 5'000; ++round) {
        std::string bytes(random() % 12, ' ');
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        const std::string repaired = repair_utf8(bytes);
        if (!is_valid_utf8(repaired) || repair_utf8(repaired) != repaired ||
            is_valid_utf8(bytes) != (repaired == bytes) ||
            count_code_points(repaired) != count_code_points(bytes)) {
            BOOST_ERROR("repair of " + repaired);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_code_point_survives_writing_and_reading) {
    for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 97) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string bytes;
        append_code_point(bytes, c);
        std::size_t at = 0;
        if (next_code_point(bytes, at) != c || at != bytes.size()) BOOST_ERROR(static_cast<std::uint32_t>(c));
    }
}

BOOST_AUTO_TEST_CASE(cutting_keeps_whole_characters) {
    struct Case {
        std::string text;
        std::size_t bytes;
        std::string cut;
    };
    const std::vector<Case> cases{
        {"abc", 3, "abc"},     {"abc", 9, "abc"}, {"abc", 2, "ab"},    {"abc", 0, ""},
        {"", 0, ""},           {"aéb", 1, "a"},   {"aéb", 2, "a"},     {"aéb", 3, "aé"},
        {"\U0001F600", 3, ""}, {"日本", 5, "日"}, {"日本", 6, "日本"},
    };
    for (const auto& [text, bytes, cut] : cases)
        BOOST_TEST(cut_at_character(text, bytes) == cut, text);
}

BOOST_AUTO_TEST_CASE(cutting_counts_a_broken_byte_as_a_character) {
    const std::string broken(300, '\x80');
    BOOST_TEST(cut_at_character(broken, 100).size() == 100U);
}

BOOST_AUTO_TEST_CASE(trimming_takes_every_kind_of_space) {
    struct Case {
        std::string text;
        std::string trimmed;
        std::string collapsed;
    };
    const std::vector<Case> cases{
        {"", "", ""},
        {" \t\r\n", "", ""},
        {" a  b ", "a  b", "a b"},
        {"\u00A0a\u00A0\u00A0b\u00A0", "a\u00A0\u00A0b", "a b"},
        {"\u3000日\u3000本\u3000", "日\u3000本", "日 本"},
        {"\u2003\u202Fa\u2009", "a", "a"},
        {"a\n\nb", "a\n\nb", "a b"},
        {"\u2028a\u2029", "a", "a"},
        {"é\u00A0", "é", "é"},
        {"à", "à", "à"},
        {" \x80 ", "\x80", "\x80"},
        {"\xA0", "\xA0", "\xA0"},
        {"a\xA0", "a\xA0", "a\xA0"},
        {" \xC2", "\xC2", "\xC2"},
        {"\u200Ba", "\u200Ba", "\u200Ba"},
    };
    for (const auto& [text, trimmed, collapsed] : cases) {
        BOOST_TEST_CONTEXT('[' + text + ']') {
            BOOST_TEST(trim(text) == trimmed);
            BOOST_TEST(collapse_spaces(text) == collapsed);
            BOOST_TEST(collapse_spaces(collapse_spaces(text)) == collapsed);
            std::string behind = "One. ";
            append_collapsed(behind, text);
            BOOST_TEST(behind == "One. " + collapsed);
        }
    }
}

BOOST_AUTO_TEST_CASE(collapsing_in_blocks_changes_nothing) {
    std::mt19937 random(11);
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = random_text(random);
        if (collapse_spaces(text) != collapsed_slowly(text)) BOOST_ERROR("collapsing " + repair_utf8(text));
    }
}

BOOST_AUTO_TEST_CASE(census_tells_sequences_from_broken_bytes) {
    const Utf8Census census =
        take_utf8_census("plain text of some length, caf\u00E9 \u65E5\uFFFD, \xFF and \xE2\x82");
    BOOST_TEST(census.sequences == 3U);
    BOOST_TEST(census.broken == 3U);
}

BOOST_AUTO_TEST_CASE(controls_become_spaces_and_the_rest_stays) {
    struct Case {
        std::string text;
        std::string clean;
    };
    const std::vector<Case> cases{
        {"a\x1B[31mb", "a [31mb"},    {"a\0b"s, "a b"},
        {"a\nb\tc", "a b c"},         {"a\x7F", "a "},
        {"a\u2028b\u2029", "a b "},   {"\u0085\u009B", "  "},
        {"\u202Eabc\u202C", " abc "}, {"\u2066a\u2069", " a "},
        {"é\u00A0日", "é\u00A0日"},   {"\u200D", "\u200D"},
        {"bad\xFF", "bad\uFFFD"},     {"\x9B", "\uFFFD"},
    };
    for (const auto& [text, clean] : cases)
        BOOST_TEST(without_controls(text) == clean, clean);
}

BOOST_AUTO_TEST_CASE(lines_end_with_lf_crlf_and_cr) {
    struct Case {
        std::string text;
        Lines lines;
    };
    const std::vector<Case> cases{
        {"", {}},
        {"a", {"a"}},
        {"a\n", {"a"}},
        {"a\nb", {"a", "b"}},
        {"a\r\nb\r\n", {"a", "b"}},
        {"a\rb\r", {"a", "b"}},
        {"\n", {""}},
        {"\r\n", {""}},
        {"\r\n\r\n", {"", ""}},
        {"\n\r\n", {"", ""}},
        {"a\n\rb", {"a", "", "b"}},
        {"a\r\r\nb", {"a", "", "b"}},
        {"a\n\nb", {"a", "", "b"}},
        {"a\nb\rc\nd\r\n\re", {"a", "b", "c", "d", "", "e"}},
    };
    for (const auto& [text, lines] : cases) {
        const Lines found = split_lines(text);
        BOOST_TEST_CONTEXT(without_controls(text)) {
            BOOST_TEST(found == lines, boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(splitting_and_joining_undo_each_other) {
    struct Case {
        std::string text;
        std::vector<std::string> parts;
    };
    const std::vector<Case> cases{
        {"", {""}},        {"a", {"a"}},      {"a,b", {"a", "b"}}, {"a,,b", {"a", "", "b"}},
        {"a,", {"a", ""}}, {",a", {"", "a"}},
    };
    for (const auto& [text, parts] : cases) {
        BOOST_TEST_CONTEXT(text) {
            const Lines found = split(text, ',');
            BOOST_TEST(found == parts, boost::test_tools::per_element());
            BOOST_TEST(join(parts, ",") == text);
        }
    }
    BOOST_TEST(join({}, ", ") == "");
}

BOOST_AUTO_TEST_CASE(ascii_case_is_ignored_and_other_letters_stay) {
    BOOST_TEST(ascii_lower("ABCxyz ÉÀ[`{") == "abcxyz ÉÀ[`{");
    BOOST_TEST(equal_ignoring_case("TiTle", "tItLE"));
    BOOST_TEST(equal_ignoring_case("", ""));
    BOOST_TEST(!equal_ignoring_case("title", "titles"));
    BOOST_TEST(!equal_ignoring_case("É", "é"));
    BOOST_TEST(!equal_ignoring_case("@", "`"));
    BOOST_TEST(starts_with_ignoring_case("Title: x", "tITLE"));
    BOOST_TEST(starts_with_ignoring_case("x", ""));
    BOOST_TEST(!starts_with_ignoring_case("tit", "title"));
}

BOOST_AUTO_TEST_CASE(characters_are_told_apart) {
    for (const char c : "09"s)
        BOOST_TEST(is_ascii_digit(c));
    for (const char c : "/:aé"s)
        BOOST_TEST(!is_ascii_digit(c));
    for (const char c : "azAZ"s)
        BOOST_TEST(is_ascii_letter(c));
    for (const char c : "@[`{0é"s)
        BOOST_TEST(!is_ascii_letter(c));
    BOOST_TEST(is_ascii_upper('A'));
    BOOST_TEST(!is_ascii_upper('a'));
    for (const char32_t c : U" \t\n\v\f\r\u0085\u00A0\u1680\u2000\u200A\u2028\u2029\u202F\u205F\u3000"s) {
        BOOST_TEST(is_space(c));
    }
    for (const char32_t c : U"a\u200B\u180E\uFEFF"s)
        BOOST_TEST(!is_space(c));
}

BOOST_AUTO_TEST_CASE(counts_are_written_for_people) {
    struct Case {
        std::uint64_t count;
        std::string digits;
        std::string articles;
    };
    const std::vector<Case> cases{
        {0, "0", "0 articles"},
        {1, "1", "1 article"},
        {2, "2", "2 articles"},
        {999, "999", "999 articles"},
        {1'000, "1,000", "1,000 articles"},
        {21'578, "21,578", "21,578 articles"},
        {100'000, "100,000", "100,000 articles"},
        {1'000'001, "1,000,001", "1,000,001 articles"},
        {std::numeric_limits<std::uint64_t>::max(), "18,446,744,073,709,551,615",
         "18,446,744,073,709,551,615 articles"},
    };
    for (const auto& [count, digits, articles] : cases) {
        BOOST_TEST(with_thousands(count) == digits);
        BOOST_TEST(counted(count, "article", "articles") == articles);
    }
}

BOOST_AUTO_TEST_SUITE_END()
