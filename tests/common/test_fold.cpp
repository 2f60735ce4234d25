// SPDX-License-Identifier: GPL-2.0-or-later
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"

using namespace news;

namespace {

struct Case {
    std::string word;
    std::string folded;
};

void check(const std::vector<Case>& cases) {
    for (const auto& [word, folded] : cases)
        BOOST_TEST(fold(word) == folded, word);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fold)

BOOST_AUTO_TEST_CASE(latin_case_accents_and_ligatures_do_not_matter) {
    check({
        {"", ""},
        {"PARIS", "paris"},
        {"Élysée", "elysee"},
        {"E\u0301lyse\u0301e", "elysee"},
        {"Straße", "strasse"},
        {"STRASSE", "strasse"},
        {"STRAẞE", "strasse"},
        {"Łódź", "lodz"},
        {"ﬁlm", "film"},
        {"ﬃ", "ffi"},
        {"Ångström", "angstrom"},
        {"Ærø", "aero"},
        {"œuvre", "oeuvre"},
        {"ŒUVRE", "oeuvre"},
        {"Đặng", "dang"},
        {"Þór", "thor"},
        {"Ñandú", "nandu"},
        {"Çağrı", "cagri"},
        {"İstanbul", "istanbul"},
        {"ISTANBUL", "istanbul"},
        {"ħ", "h"},
        {"x²", "x2"},
        {"Ⅻ", "xii"},
    });
}

BOOST_AUTO_TEST_CASE(full_width_forms_and_apostrophes_do_not_matter) {
    check({
        {"ＮＨＫ", "nhk"},
        {"２０１８", "2018"},
        {"don’t", "don't"},
        {"don‘t", "don't"},
        {"donʼt", "don't"},
        {"DON'T", "don't"},
        {"ｶﾞ", "ガ"},
        {"Donau\u00ADdampf", "donaudampf"},
        {"می\u200Cخواهم", "میخواهم"},
    });
}

BOOST_AUTO_TEST_CASE(marks_that_make_another_word_stay) {
    check({
        {"が", "が"},
        {"か\u3099", "が"},
        {"パリ", "パリ"},
        {"हिन्दी", "हिन्दी"},
        {"தமிழ்", "தமிழ்"},
        {"Чайковский", "чайковский"},
        {"Чаи\u0306ковскии\u0306", "чайковский"},
        {"ภาษาไทย", "ภาษาไทย"},
        {"서울", "서울"},
        {"서울", "서울"},
    });
}

BOOST_AUTO_TEST_CASE(marks_that_are_left_out_as_often_as_not_are_dropped) {
    check({
        {"Фёдор", "федор"},
        {"ФЕДОР", "федор"},
        {"Фе\u0308дор", "федор"},
        {"Αθήνα", "αθηνα"},
        {"ΑΘΗΝΑΣ", "αθηνασ"},
        {"Αθήνας", "αθηνασ"},
        {"שָׁלוֹם", "שלום"},
        {"السَّلام", "السلام"},
    });
}

BOOST_AUTO_TEST_CASE(folding_twice_changes_nothing) {
    for (char32_t c = 0x20; c <= 0x2FFFF; c += c < 0x3400 ? 1 : 61) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string word = "a";
        append_code_point(word, c);
        const std::string once = news::fold(word);
        if (news::fold(once) != once)
            BOOST_ERROR(std::to_string(static_cast<std::uint32_t>(c)) + ' ' + word + ' ' + once);
    }
}

BOOST_AUTO_TEST_CASE(broken_bytes_give_valid_text) {
    std::mt19937 random(5);
    for (int round = 0; round < 2'000; ++round) {
        std::string bytes(1 + random() % 8, ' ');
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        if (!is_valid_utf8(news::fold(bytes))) BOOST_ERROR(repair_utf8(bytes));
    }
}

BOOST_AUTO_TEST_SUITE_END()
