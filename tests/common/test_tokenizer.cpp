// SPDX-License-Identifier: GPL-2.0-or-later
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/tokenizer.hpp"
#include "common/text.hpp"

using namespace news;

namespace {

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    for (const ByteRange& range : split_words(text))
        words.emplace_back(range.of(text));
    return words;
}

struct Case {
    std::string text;
    std::vector<std::string> words;
};

void check(const std::vector<Case>& cases) {
    for (const auto& [text, words] : cases) {
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(words_of(text) == words, boost::test_tools::per_element());
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tokenizer)

BOOST_AUTO_TEST_CASE(words_are_runs_of_letters_digits_and_marks) {
    check({
        {"", {}},
        {" .,;!? ", {}},
        {"paris", {"paris"}},
        {"Paris, balcony.", {"Paris", "balcony"}},
        {"COVID-19", {"COVID", "19"}},
        {"U.S.", {"U", "S"}},
        {"9/11", {"9", "11"}},
        {"$5.2bn", {"5", "2bn"}},
        {"AT&T", {"AT", "T"}},
        {"snake_case", {"snake", "case"}},
        {"a@b.org", {"a", "b", "org"}},
        {"naïve", {"naïve"}},
        {"nai\u0308ve", {"nai\u0308ve"}},
        {"G20summit", {"G20summit"}},
        {"½", {"½"}},
        {"a\u00A0b", {"a", "b"}},
        {"a—b–c…d", {"a", "b", "c", "d"}},
        {"«été»", {"été"}},
        {"ＡＢＣ１２", {"ＡＢＣ１２"}},
        {"ﬁlm", {"ﬁlm"}},
        {"\U0001F600 smile\U0001F600", {"smile"}},
    });
}

BOOST_AUTO_TEST_CASE(an_apostrophe_belongs_to_contractions_and_parts_elsewhere) {
    check({
        {"don't", {"don't"}},
        {"don’t", {"don’t"}},
        {"DON'T", {"DON'T"}},
        {"Bowie's", {"Bowie's"}},
        {"we're they've I'm she'd we'll", {"we're", "they've", "I'm", "she'd", "we'll"}},
        {"l'Élysée", {"l", "Élysée"}},
        {"O'Neill", {"O", "Neill"}},
        {"O’Neill's", {"O", "Neill's"}},
        {"aujourd'hui", {"aujourd", "hui"}},
        {"'quoted'", {"quoted"}},
        {"‘quoted’", {"quoted"}},
        {"dogs' tails", {"dogs", "tails"}},
        {"it's'", {"it's"}},
        {"a''s", {"a", "s"}},
        {"'s", {"s"}},
        {"rock 'n' roll", {"rock", "n", "roll"}},
        {"today's.", {"today's"}},
        {"Bowie'sx", {"Bowie", "sx"}},
        {"1990's", {"1990's"}},
        {"it'", {"it"}},
    });
}

BOOST_AUTO_TEST_CASE(invisible_joiners_part_no_word) {
    check({
        {"Donau\u00ADdampf", {"Donau\u00ADdampf"}},
        {"می\u200Cخواهم", {"می\u200Cخواهم"}},
        {"क\u094D\u200Dष", {"क\u094D\u200Dष"}},
        {"ab\u2060cd", {"ab\u2060cd"}},
    });
}

BOOST_AUTO_TEST_CASE(chinese_and_japanese_characters_stand_alone) {
    check({
        {"東京タワー", {"東", "京", "タ", "ワ", "ー"}},
        {"ひらがな", {"ひ", "ら", "が", "な"}},
        {"中国2018年", {"中", "国", "2018", "年"}},
        {"NHK東京", {"NHK", "東", "京"}},
        {"人々", {"人", "々"}},
        {"ジョン・スミス", {"ジ", "ョ", "ン", "ス", "ミ", "ス"}},
        {"「東」。", {"東"}},
        {"\U00020000", {"\U00020000"}},
        {"서울 시", {"서울", "시"}},
    });
}

BOOST_AUTO_TEST_CASE(half_width_katakana_stands_alone_too) {
    check({{"ｶﾅ", {"ｶ", "ﾅ"}}});
}

BOOST_AUTO_TEST_CASE(vowel_signs_and_points_stay_inside_words) {
    check({
        {"हिन्दी समाचार", {"हिन्दी", "समाचार"}},
        {"தமிழ்", {"தமிழ்"}},
        {"Чайковский, Фёдор", {"Чайковский", "Фёдор"}},
        {"שָׁלוֹם", {"שָׁלוֹם"}},
        {"السَّلام", {"السَّلام"}},
    });
}

BOOST_AUTO_TEST_CASE(broken_bytes_part_words_and_break_nothing) {
    check({
        {"caf\xE9 noir", {"caf", "noir"}},
        {"\xFF\xFE", {}},
        {"a\x80"
         "b",
         {"a", "b"}},
        {"don\xE2\x80t", {"don", "t"}},
        {"end\xE2\x80", {"end"}},
    });
}

BOOST_AUTO_TEST_CASE(ranges_ascend_and_lie_on_character_boundaries) {
    std::mt19937 random(11);
    const std::vector<std::string> pieces{"a",          "B",  "'",      "’",      "s",    " ",       "é",
                                          "日",         "ー", "\u0301", "\u00AD", "\xC3", "\x80",    "9",
                                          "\U0001F600", "ti", "-",      "ﬁ",      "й",    "\xE2\x80"};
    for (int round = 0; round < 3'000; ++round) {
        std::string text;
        for (std::size_t left = random() % 15; left > 0; --left)
            text += pieces[random() % pieces.size()];
        std::size_t behind = 0;
        for (const ByteRange& range : split_words(text)) {
            const bool is_whole = is_valid_utf8(range.of(text));
            if (range.begin < behind || range.end <= range.begin || range.end > text.size() || !is_whole) {
                BOOST_ERROR(repair_utf8(text));
            }
            behind = range.end;
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
