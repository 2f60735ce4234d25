// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/glass/byte_buffer.hpp"

using news::glass::ByteBuffer;

BOOST_AUTO_TEST_SUITE(byte_buffer)

BOOST_AUTO_TEST_CASE(grows_as_bytes_are_appended) {
    ByteBuffer buffer;
    std::string expected;
    BOOST_TEST(buffer.empty());
    buffer.append("");
    BOOST_TEST(buffer.view() == "");
    for (int i = 0; i < 1'000; ++i) {
        buffer.push_back(static_cast<char>(i));
        buffer.append(std::string(static_cast<std::size_t>(i % 7), 'x'));
        expected += static_cast<char>(i) + std::string(static_cast<std::size_t>(i % 7), 'x');
    }
    BOOST_TEST((buffer.view() == expected));
    BOOST_TEST(buffer[1] == expected[1]);
}

BOOST_AUTO_TEST_CASE(takes_what_was_reserved_and_written) {
    ByteBuffer buffer;
    buffer.append("a");
    char* const room = buffer.reserve(1'000);
    room[0] = 'b';
    room[1] = 'c';
    buffer.commit(1);
    BOOST_TEST(buffer.view() == "ab");
}

BOOST_AUTO_TEST_CASE(gives_memory_back_when_told) {
    ByteBuffer buffer;
    buffer.append(std::string(300, 'x'));
    buffer.clear();
    BOOST_TEST(buffer.empty());
    BOOST_TEST(buffer.capacity() >= 300U);
    buffer.append("abc");
    buffer.shrink();
    BOOST_TEST(buffer.capacity() == 3U);
    BOOST_TEST(buffer.view() == "abc");
    buffer.release();
    BOOST_TEST(buffer.capacity() == 0U);
    buffer.shrink();
    buffer.append("d");
    BOOST_TEST(buffer.view() == "d");
}

BOOST_AUTO_TEST_SUITE_END()
