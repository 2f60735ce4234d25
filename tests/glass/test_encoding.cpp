// SPDX-License-Identifier: GPL-2.0-or-later
#include <random>
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/glass/encoding.hpp"
#include "tests/glass/bytes.hpp"

using namespace news::glass;
using news::test::hex;
using news::test::hex_of;

namespace {

std::string sortable(std::uint32_t value) {
    ByteBuffer out;
    append_sortable(out, value);
    return std::string(out.view());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(encoding)

BOOST_AUTO_TEST_CASE(varints) {
    const std::pair<std::uint64_t, std::string> rows[] = {
        {0, "00"},
        {1, "01"},
        {0x7F, "7f"},
        {0x80, "80 01"},
        {300, "ac 02"},
        {0x3FFF, "ff 7f"},
        {0x4000, "80 80 01"},
        {0xFFFFFFFF, "ff ff ff ff 0f"},
        {0xFFFFFFFFFFFFFFFF, "ff ff ff ff ff ff ff ff ff 01"},
    };
    for (const auto& [value, bytes] : rows) {
        ByteBuffer out;
        append_varint(out, value);
        BOOST_TEST(hex(out.view()) == bytes);
        const char* at = out.data();
        BOOST_TEST(read_varint(at) == value);
        BOOST_TEST((at == out.data() + out.size()));
    }
}

BOOST_AUTO_TEST_CASE(sized_bytes) {
    ByteBuffer out;
    append_sized(out, "paris");
    append_sized(out, "");
    append_sized(out, std::string(200, 'x'));
    BOOST_TEST(hex(out.view().substr(0, 9)) == "05 70 61 72 69 73 00 c8 01");
    const char* at = out.data();
    BOOST_TEST(read_sized(at) == "paris");
    BOOST_TEST(read_sized(at) == "");
    BOOST_TEST(read_sized(at) == std::string(200, 'x'));
    BOOST_TEST((at == out.data() + out.size()));
}

BOOST_AUTO_TEST_CASE(sortable_numbers_at_every_length) {
    const std::pair<std::uint32_t, std::string> rows[] = {
        {0, "00 00"},
        {1, "00 01"},
        {0x7FFF, "7f ff"},
        {0x8000, "80 80 00"},
        {0x3FFFFF, "bf ff ff"},
        {0x400000, "c0 40 00 00"},
        {0x1FFFFFFF, "df ff ff ff"},
        {0x20000000, "e0 20 00 00 00"},
        {0xFFFFFFFF, "e0 ff ff ff ff"},
    };
    for (const auto& [value, bytes] : rows)
        BOOST_TEST(hex(sortable(value)) == bytes);
}

BOOST_AUTO_TEST_CASE(sortable_numbers_keep_their_order) {
    std::mt19937 source(1);
    const auto random = [&] { return static_cast<std::uint32_t>(source()) >> source() % 32; };
    for (int i = 0; i < 20'000; ++i) {
        const std::uint32_t a = random();
        const std::uint32_t b = i % 2 == 0 ? a + 1 : random();
        BOOST_REQUIRE((a < b) == (sortable(a) < sortable(b)));
    }
}

BOOST_AUTO_TEST_CASE(last_numbers) {
    const std::pair<std::uint32_t, std::string> rows[] = {{0, ""},
                                                          {1, "01"},
                                                          {0xFF, "ff"},
                                                          {0x100, "00 01"},
                                                          {70'000, "70 11 01"},
                                                          {0xFFFFFFFF, "ff ff ff ff"}};
    for (const auto& [value, bytes] : rows)
        BOOST_TEST(hex_of([&](ByteBuffer& out) { append_last_number(out, value); }) == bytes);
}

BOOST_AUTO_TEST_CASE(zero_bytes_are_escaped) {
    const std::pair<std::string, std::string> rows[] = {
        {"paris", "70 61 72 69 73"},
        {std::string("\0", 1), "00 ff"},
        {std::string("a\0b", 3), "61 00 ff 62"},
        {std::string("\0\0a\0", 4), "00 ff 00 ff 61 00 ff"},
        {"a\xFF", "61 ff"},
    };
    for (const auto& [term, bytes] : rows)
        BOOST_TEST(hex_of([&](ByteBuffer& out) { append_escaped(out, term); }) == bytes);
}

BOOST_AUTO_TEST_SUITE_END()
