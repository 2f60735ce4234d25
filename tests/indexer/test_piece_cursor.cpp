// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/dates/piece_cursor.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(piece_cursor)

BOOST_AUTO_TEST_CASE(words_mean_what_they_mean_in_the_language) {
    constexpr int none = -1;
    const struct {
        std::string text, language;
        DateWordKind kind;
        int value;
        std::size_t pieces;
        bool is_expected, is_disputed;
    } rows[] = {
        {"August", "en", DateWordKind::month, 8, 1, true, false},
        {"août", "fr", DateWordKind::month, 8, 1, true, false},
        {"août", "en", DateWordKind::month, 8, 1, false, false},
        {"srpnja", "hr", DateWordKind::month, 7, 1, true, false},
        // The eighth month in Czech, the seventh in Croatian.
        {"srpen", "cs", DateWordKind::month, 8, 1, true, false},
        {"listopad", "hr", DateWordKind::month, 10, 1, true, false},
        {"listopad", "cs", DateWordKind::month, 11, 1, true, false},
        {"listopad", "", DateWordKind::month, 11, 1, false, true},
        {"thứ Hai", "vi", DateWordKind::weekday, 1, 2, true, false},
        {"sexta-feira", "pt", DateWordKind::weekday, 5, 3, true, false},
        {"p. m.", "es", DateWordKind::half_day, 1, 3, true, false},
        {"באוגוסט", "he", DateWordKind::month, 8, 1, true, false},
        {"сентябр", "ru", DateWordKind::month, 9, 1, false, false},
        {"harbour", "en", DateWordKind::month, none, 1, false, false},
        {"7", "en", DateWordKind::month, none, 1, false, false},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.text << " in " << row.language) {
            const auto pieces = read_date_pieces(row.text);
            const auto meaning = PieceCursor(pieces, row.language).meaning(row.kind);
            BOOST_TEST((meaning ? meaning->value : none) == row.value);
            if (!meaning) continue;
            BOOST_TEST(meaning->pieces == row.pieces);
            BOOST_TEST(meaning->is_expected == row.is_expected);
            BOOST_TEST(meaning->is_disputed == row.is_disputed);
        }
    }
}

BOOST_AUTO_TEST_CASE(it_looks_ahead_and_behind) {
    const auto pieces = read_date_pieces("7/8 May");
    PieceCursor cursor(pieces, "en");
    BOOST_TEST(cursor.is_number(0));
    BOOST_TEST(!cursor.is_number(0, 0));
    BOOST_TEST(cursor.is_mark(1, ".-/"));
    BOOST_TEST(!cursor.is_mark(1, ".-"));
    BOOST_TEST(cursor.is_glued(2));
    BOOST_TEST(!cursor.is_glued(3));
    BOOST_TEST(cursor.is_word(3));
    BOOST_TEST(!cursor.is_word(4));
    BOOST_TEST(!cursor.is_glued(4));
    BOOST_CHECK(cursor.piece(4) == nullptr);
    cursor.skip(2);
    BOOST_TEST(cursor.is_after_mark("/"));
    BOOST_TEST(cursor.position() == 2U);
    cursor.go_to(4);
    BOOST_TEST(cursor.at_end());
}

BOOST_AUTO_TEST_SUITE_END()
