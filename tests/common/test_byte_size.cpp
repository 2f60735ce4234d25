// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/byte_size.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(byte_size)

BOOST_AUTO_TEST_CASE(sizes_are_read_with_and_without_units) {
    struct Case {
        std::string text;
        std::uint64_t bytes;
    };
    constexpr std::uint64_t mega = 1024 * 1024;
    const std::vector<Case> cases{
        {"0", 0},
        {"1", 1},
        {"800000000", 800'000'000},
        {"512B", 512},
        {"1K", 1024},
        {"4kB", 4096},
        {"4KiB", 4096},
        {"256M", 256 * mega},
        {"256m", 256 * mega},
        {"256MB", 256 * mega},
        {"256mib", 256 * mega},
        {"2G", 2048 * mega},
        {"1.5GiB", 1536 * mega},
        {"0.5G", 512 * mega},
        {"1.0K", 1024},
        {"0.001K", 1},
        {"0.999999T", 1'099'510'528'264},
        {"1T", mega * mega},
        {"16777215T", 16'777'215 * mega * mega},
        {"18446744073709551615", UINT64_MAX},
    };
    for (const auto& [text, bytes] : cases) {
        const auto read = parse_byte_size(text);
        BOOST_TEST_REQUIRE(read.has_value(), text);
        BOOST_TEST(*read == bytes, text << " -> " << *read);
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_size_is_refused) {
    for (const std::string text : {"",
                                   "M",
                                   "B",
                                   "-1",
                                   "+1",
                                   " 1",
                                   "1 ",
                                   "1 M",
                                   "1.5",
                                   "1.5B",
                                   "1.",
                                   "1.M",
                                   ".5G",
                                   "1,5G",
                                   "1.1234567G",
                                   "1.-5G",
                                   "1P",
                                   "1Mb/s",
                                   "1MM",
                                   "1iB",
                                   "1Bi",
                                   "1Mi",
                                   "0x10",
                                   "1e9",
                                   "18446744073709551616",
                                   "16777216T",
                                   "99999999999999999999M",
                                   "half"}) {
        BOOST_TEST(!parse_byte_size(text), text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
