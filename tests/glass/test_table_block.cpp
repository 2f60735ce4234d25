// SPDX-License-Identifier: GPL-2.0-or-later
// The bytes of a block, seen through the file that the table writer leaves.
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/archive/durable_file.hpp"
#include "indexer/glass/table_block.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(table_block)

BOOST_AUTO_TEST_CASE(bytes_of_a_table_of_one_leaf) {
    const test::TempDir folder;
    glass::TableWriter table(folder / "table");
    table.add("a", {"xyz"});
    table.add("bc", {"Z", true});
    const glass::TableRoot root = table.finish();
    BOOST_TEST(root.block == 0U);
    BOOST_TEST(root.level == 0U);
    BOOST_TEST(root.entries == 2U);
    BOOST_TEST(root.block_count == 1U);

    const std::string file = read_whole_file(folder / "table");
    BOOST_REQUIRE(file.size() == 8192U);
    // Revision, level, twice the free space, end of the directory; then where the items are.
    BOOST_TEST(test::hex(file.substr(0, 17)) == "00 00 00 01 00 1f df 1f df 00 11 1f fd 1f f6 1f f0");
    BOOST_TEST((file.substr(17, 8'176 - 17) == std::string(8'176 - 17, '\0')));
    // From behind: the item without a key, then the others, the second one compressed.
    BOOST_TEST(test::hex(file.substr(8'176)) == "e0 03 02 62 63 5a 60 04 01 61 78 79 7a 60 00 00");
}

BOOST_AUTO_TEST_CASE(four_of_the_largest_items_fill_a_block) {
    BOOST_TEST(glass::largest_item == 2'043U);
    const test::TempDir folder;
    for (const std::size_t count : {3U, 4U}) {
        // The first leaf also holds the item without a key: it has room for three.
        glass::TableWriter table(folder / std::to_string(count));
        for (std::size_t i = 0; i < count; ++i)
            table.add(std::string(1, static_cast<char>('a' + i)), {std::string(2'039, 'x')});
        BOOST_TEST(table.finish().block_count == (count == 3 ? 1U : 3U));
    }
}

BOOST_AUTO_TEST_CASE(what_was_in_the_block_before_is_not_left_in_the_gap) {
    const test::TempDir folder;
    glass::TableWriter table(folder / "table");
    for (char key = 'a'; key <= 'd'; ++key)
        table.add(std::string(1, key), {std::string(2'039, 'x')});
    table.finish();
    const std::string file = read_whole_file(folder / "table");
    BOOST_REQUIRE(file.size() == 3 * 8192U);
    // The second leaf holds "d" only.
    BOOST_TEST((file.substr(8'192 + 13, 8'192 - 13 - 2'043) == std::string(8'192 - 13 - 2'043, '\0')));
}

BOOST_AUTO_TEST_SUITE_END()
