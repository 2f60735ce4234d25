// SPDX-License-Identifier: GPL-2.0-or-later
#include <fstream>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "common/whole_input.hpp"
#include "tests/support.hpp"

BOOST_AUTO_TEST_SUITE(whole_input)

BOOST_AUTO_TEST_CASE(a_file_is_read_byte_for_byte) {
    const news::test::TempDir folder;
    const std::string file = (folder.path() / "a").string();
    const std::string bytes("one\r\n\0two\n", 10);
    std::ofstream(file, std::ios::binary) << bytes;
    BOOST_TEST(news::read_whole_input(file) == bytes);
    BOOST_CHECK_THROW(news::read_whole_input(file + "b"), news::Error);
}

BOOST_AUTO_TEST_SUITE_END()
