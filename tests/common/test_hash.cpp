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
        BOOST_TEST(hash_bytes(text).size() == 8U);
        BOOST_TEST(hash_key(text).size() == 16U);
    }
}

/// Archives on disk hold these: another value would lose every link.
BOOST_AUTO_TEST_CASE(hashes_are_those_that_archives_hold) {
    BOOST_TEST(hash_hex("") == "99aa06d3014798d86001c324");
    BOOST_TEST((hash_bytes("") == std::string("\x2d\x06\x80\x05\x38\xd3\x94\xc2", 8)));
    BOOST_TEST(hash_key("") == "Yj5RBMtBqm_lUjGR");
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
