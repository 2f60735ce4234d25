// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/characters.hpp"
#include "common/text.hpp"

using namespace news;

namespace {

using Predicate = bool (*)(char32_t);

void check(Predicate predicate, const std::u32string& those, const std::u32string& others) {
    for (const char32_t c : those)
        BOOST_TEST(predicate(c), static_cast<std::uint32_t>(c));
    for (const char32_t c : others)
        BOOST_TEST(!predicate(c), static_cast<std::uint32_t>(c));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(characters)

BOOST_AUTO_TEST_CASE(each_character_is_of_one_class) {
    const std::vector<std::pair<std::u32string, CharClass>> cases{
        {U"azAZ09éßЖاऀक\u0301\u00AD\u200C\u200D\u2060한ไ½²Ⅷａ", CharClass::word},
        {U" .,-_&/@#$%+€“”«»—–…\n\u3000。、・\uFFFD\u3099\uFF9E", CharClass::separator},
        {U"'\u2019\u2018\u02BC", CharClass::apostrophe},
        {U"東あアー々〇ｱ\u31F0\U00020000", CharClass::ideograph},
    };
    for (const auto& [those, expected] : cases) {
        for (const char32_t c : those)
            BOOST_TEST((class_of(c) == expected), static_cast<std::uint32_t>(c));
    }
    for (char32_t c = 0; c < 0x3000; ++c)
        BOOST_REQUIRE((class_of(c) != CharClass::beyond_ascii));
}

BOOST_AUTO_TEST_CASE(scripts) {
    check(is_hangul, U"가힣\u1100\u1161\u11A8ㄱￗ", U"a東あ");
    check(is_unspaced, U"กไ\u0E31ລក၀", U"a東。ༀ");
    check(is_ideographic, U"東あアー가ｱ", U"aéก、\u3099");
    check(is_spaced_word, U"a9éЖ\u0301", U" 東가ก-'");
    check(is_kana_mark, U"\u3099\u309A\uFF9E\uFF9F", U"か\u0301");
}

BOOST_AUTO_TEST_CASE(marks_between_words) {
    check(is_apostrophe, U"'\u2019\u2018\u02BC", U"\"`\u00B4");
    check(is_hyphen, U"-\u2010\u2011", U"–—_\u00AD");
    check(is_number_dash, U"\u2012–\u2212", U"-—");
    check(is_thousands_space, U"\u00A0\u202F\u2009", U" \u3000");
}

BOOST_AUTO_TEST_CASE(letters_and_their_case) {
    check(is_lower_case, U"azéßж", U"AZÉЖ1 東");
    check(is_upper_case, U"AZÉЖ", U"azéж1 東");
    check(is_letter, U"aZéЖ東", U"1 -\u0301$");
}

BOOST_AUTO_TEST_CASE(an_ideograph_ends_behind_its_marks) {
    const auto first = [](const std::string& text) { return text.substr(0, end_of_ideograph(text, 0)); };
    BOOST_TEST(first("東京") == "東");
    BOOST_TEST(first("か\u3099き") == "か\u3099");
    BOOST_TEST(first("葛\U000E0100飾") == "葛\U000E0100");
    BOOST_TEST(first("한국") == "한");
    BOOST_TEST(first("\u1112\u1161\u11AB\u1100\u116E") == "\u1112\u1161\u11AB");
    BOOST_TEST(first("가\u11A8나") == "가\u11A8");
    BOOST_TEST(first("ㄱㄱ") == "ㄱ");
}

BOOST_AUTO_TEST_CASE(neighbours_of_a_place) {
    const std::string text = "aé東\U0001F600\xC3";
    BOOST_TEST((character_at(text, 0) == U'a'));
    BOOST_TEST((character_at(text, 1) == U'é'));
    BOOST_TEST((character_at(text, 3) == U'東'));
    BOOST_TEST((character_at(text, text.size()) == U'\0'));
    BOOST_TEST((character_before(text, 1) == U'a'));
    BOOST_TEST((character_before(text, 3) == U'é'));
    BOOST_TEST((character_before(text, 6) == U'東'));
    BOOST_TEST((character_before(text, 10) == U'\U0001F600'));
    BOOST_TEST((character_before(text, 11) == replacement_character));
    BOOST_TEST((character_before("\x80\x80\x80\x80\x80\x80", 6) == replacement_character));
}

BOOST_AUTO_TEST_SUITE_END()
