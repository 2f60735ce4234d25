// SPDX-License-Identifier: GPL-2.0-or-later
#include <set>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/hash.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(hash)

BOOST_AUTO_TEST_CASE(hashes_have_their_lengths) {
    for (const std::string text : {"", "a", "Paris balcony"}) {
        BOOST_TEST(hash_hex(text).size() == 24U);
        BOOST_TEST(hash_hex(text).find_first_not_of("0123456789abcdef") == std::string::npos);
        BOOST_TEST(hash_bytes(text).size() == 16U);
    }
}

/// Archives on disk hold these: another value would lose every link.
BOOST_AUTO_TEST_CASE(hashes_are_those_that_archives_hold) {
    BOOST_TEST(hash_hex("") == "99aa06d3014798d86001c324");
    BOOST_TEST((hash_bytes("") ==
                std::string("\x99\xaa\x06\xd3\x01\x47\x98\xd8\x60\x01\xc3\x24\x46\x8d\x49\x7f", 16)));
}

BOOST_AUTO_TEST_CASE(hex_is_the_beginning_of_the_bytes) {
    std::string hex;
    for (const char byte : hash_bytes("Paris").substr(0, 12)) {
        constexpr const char* digits = "0123456789abcdef";
        hex += digits[static_cast<unsigned char>(byte) >> 4U];
        hex += digits[static_cast<unsigned char>(byte) & 15U];
    }
    BOOST_TEST(hex == hash_hex("Paris"));
}

BOOST_AUTO_TEST_CASE(different_texts_have_different_hashes) {
    std::set<std::string> seen;
    for (int i = 0; i < 20'000; ++i)
        seen.insert(hash_hex("article " + std::to_string(i)));
    seen.insert(hash_hex(std::string(1, '\0')));
    seen.insert(hash_hex(""));
    BOOST_TEST(seen.size() == 20'002U);
}

BOOST_AUTO_TEST_SUITE_END()
