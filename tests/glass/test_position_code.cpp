// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <xapian.h>

#include "indexer/glass/position_code.hpp"
#include "tests/glass/bytes.hpp"
#include "tests/glass/direct_database.hpp"

using namespace news;

namespace {

using Positions = std::vector<std::uint32_t>;

/// `count` numbers from 1 to `end`, in order.
Positions random_positions(std::mt19937& random, std::size_t count, std::uint32_t end) {
    std::set<std::uint32_t> positions;
    while (positions.size() < count)
        positions.insert(1 + static_cast<std::uint32_t>(random()) % end);
    return {positions.begin(), positions.end()};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(position_code)

BOOST_AUTO_TEST_CASE(bytes_worked_out_by_hand) {
    const std::pair<Positions, std::string> rows[] = {
        // One position is only the last.
        {{0}, "00"},
        {{5}, "05"},
        {{300}, "ac 02"},
        // first = 1 of 2 choices; no others, of 1 choice.
        {{1, 2}, "02 01"},
        // first = 1 of 4; 0 others, of 3: the short code is in the middle, so 0 has two bits.
        {{1, 4}, "04 01"},
        // first = 9 of 11: behind the five short codes, 1001; 0 others of 2.
        {{9, 11}, "0b 09"},
        // first = 1 of 3, the short one; 1 other of 2; that it is 2 needs no bits.
        {{1, 2, 3}, "03 03"},
        // first = 2 of 11: 0010; 1 other of 9, a short one: 001; the middle is the third of 8: 010.
        {{2, 5, 11}, "0b 12 01"},
        // Neighbours say it all: first = 0 of 7 (three bits; 3 is the short one), 6 others, the last of 7.
        {{0, 1, 2, 3, 4, 5, 6, 7}, "07 30"},
    };
    for (const auto& [positions, bytes] : rows) {
        BOOST_TEST_CONTEXT("expected " << bytes) {
            BOOST_TEST(test::hex_of([&](glass::ByteBuffer& out) { append_position_list(out, positions); }) ==
                       bytes);
        }
    }
}

BOOST_AUTO_TEST_CASE(xapian_reads_random_lists) {
    std::mt19937 random(7);
    std::vector<Positions> lists;
    for (std::uint32_t count = 1; count < 40; ++count) {
        for (const std::uint32_t end : {count, count + 1, count * 2, 1'000U, 1U << 20U, 0xFFFFFFFFU})
            lists.push_back(random_positions(random, count, end));
    }
    lists.push_back(random_positions(random, 5'000, 20'000));
    std::vector<test::Sketch> sketches;
    for (const Positions& list : lists)
        sketches.push_back({{{"term", 1, list}}, {}, {}});
    const test::DirectDatabase database(sketches);
    const Xapian::Database read = database.read();
    for (Xapian::docid id = 1; id <= lists.size(); ++id) {
        const Positions found(read.positionlist_begin(id, "term"), read.positionlist_end(id, "term"));
        BOOST_TEST(found == lists[id - 1], boost::test_tools::per_element());
    }
}

/// The one list that the code cannot hold: it takes no bits, and a list without bits has one position.
/// Through Xapian's own interface it is the same.
BOOST_AUTO_TEST_CASE(positions_0_and_1_alone_are_read_as_1) {
    const test::DirectDatabase database({{{{"term", 2, {0, 1}}}, {}, {}}});
    const Xapian::Database read = database.read();
    BOOST_TEST(*read.positionlist_begin(1, "term") == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
