// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/chunk_pieces.hpp"

using namespace news;

namespace {

char sign_of(Joiner joiner) {
    switch (joiner) {
        case Joiner::none:
            return '!';
        case Joiner::hyphen:
            return '-';
        case Joiner::slash:
            return '/';
        case Joiner::apostrophe:
            return '\'';
        case Joiner::dot:
            return '.';
        case Joiner::other:
            break;
    }
    return '~';
}

/// The pieces, each behind the sign of its joiner, numbers in brackets.
std::string shown(std::string_view chunk, ChunkPieces pieces) {
    std::string text;
    for (const ChunkPiece& piece : pieces) {
        if (piece.joiner != Joiner::none) text += sign_of(piece.joiner);
        const std::string word(piece.bytes.of(chunk));
        text += piece.is_number ? '(' + word + ')' : word;
    }
    return text;
}

std::string parts_of(std::string_view chunk, Joiner joiner) {
    const std::vector<ChunkPiece> pieces = pieces_of(chunk);
    std::string text;
    for (const ChunkPieces& part : split_at(pieces, joiner))
        text += (text.empty() ? "" : " ") + std::string(extent(part).of(chunk));
    return text;
}

struct Case {
    std::string chunk;
    std::string pieces;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(chunk_pieces)

BOOST_AUTO_TEST_CASE(joiners_are_told_by_what_stands_between) {
    const std::vector<Case> cases{
        {"paris", "paris"},
        {"COVID-19", "COVID-(19)"},
        {"well\u2010being", "well-being"},
        {"2010–2012", "(2010)-(2012)"},
        {"5−3", "(5)-(3)"},
        {"and/or", "and/or"},
        {"O'Neill", "O'Neill"},
        {"l’Élysée", "l'Élysée"},
        {"reuters.com", "reuters.com"},
        {"U.S.", "U.S"},
        {"U.S.-led", "U.S-led"},
        {"AT&T", "AT~T"},
        {"a@b_c:d", "a~b~c~d"},
        {"1,000", "(1)~(000)"},
        {"Alas-\nka", "Alas-ka"},
        {"$5.2bn", "(5).2bn"},
        {"c++", "c"},
        {"#MeToo", "MeToo"},
    };
    for (const auto& [chunk, pieces] : cases)
        BOOST_TEST(shown(chunk, pieces_of(chunk)) == pieces, chunk);
}

BOOST_AUTO_TEST_CASE(contractions_and_possessives_are_no_pieces) {
    const std::vector<Case> cases{
        {"don't", "don't"},     {"Bowie’s", "Bowie’s"},     {"they'll", "they'll"},
        {"BBC'S", "BBC'S"},     {"U.S.'s", "U.S"},          {"O'Neill's", "O'Neill's"},
        {"o'clock", "o'clock"}, {"we've-had", "we've-had"}, {"1990's", "(1990's)"},
    };
    for (const auto& [chunk, pieces] : cases)
        BOOST_TEST(shown(chunk, pieces_of(chunk)) == pieces, chunk);
    BOOST_TEST(pieces_of("don't").size() == 1U);
    BOOST_TEST(pieces_of("O'Neill's").size() == 2U);
    BOOST_TEST(pieces_of("o'clock").size() == 2U);
}

BOOST_AUTO_TEST_CASE(splitting_leaves_numbers_together) {
    BOOST_TEST(parts_of("and/or", Joiner::slash) == "and or");
    BOOST_TEST(parts_of("9/11", Joiner::slash) == "9/11");
    BOOST_TEST(parts_of("9/11-era/war", Joiner::slash) == "9/11-era war");
    BOOST_TEST(parts_of("post-9/11", Joiner::hyphen) == "post 9/11");
    BOOST_TEST(parts_of("2018-08-07", Joiner::hyphen) == "2018-08-07");
    BOOST_TEST(parts_of("COVID-19", Joiner::hyphen) == "COVID 19");
    BOOST_TEST(parts_of("F-16", Joiner::slash) == "F-16");
}

BOOST_AUTO_TEST_SUITE_END()
