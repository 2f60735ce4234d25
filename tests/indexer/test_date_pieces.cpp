// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "indexer/dates/date_pieces.hpp"

using namespace news;

namespace {

std::string listed(std::string_view text) {
    std::string list;
    for (const DatePiece& piece : read_date_pieces(text)) {
        const char kind = piece.kind == DatePiece::Kind::number ? 'n'
                          : piece.kind == DatePiece::Kind::word ? 'w'
                                                                : 'm';
        list += (list.empty() ? "" : piece.after_space ? " " : "") + std::string(1, kind) + piece.text;
    }
    return list;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_pieces)

BOOST_AUTO_TEST_CASE(takes_a_date_apart) {
    BOOST_CHECK_EQUAL(listed("Aug. 07, 2018"), "waugm. n07m, n2018");
    BOOST_CHECK_EQUAL(listed("3:09 a.m. EDT"), "n3m:n09 wamm. wedt");
    BOOST_CHECK_EQUAL(listed("7th"), "n7wth");
    BOOST_CHECK_EQUAL(listed(""), "");
}

BOOST_AUTO_TEST_CASE(typesetters_marks_are_plain_ones) {
    BOOST_CHECK_EQUAL(listed("7\u00A0May \u2013 8\u202Fpm"), "n7 wmay m- n8 wpm");
}

BOOST_AUTO_TEST_CASE(a_number_too_long_for_any_date_has_no_value) {
    BOOST_CHECK_EQUAL(read_date_pieces("20180807").front().number, 20180807);
    BOOST_CHECK_EQUAL(read_date_pieces("123456789012").front().number, -1);
}

BOOST_AUTO_TEST_SUITE_END()
