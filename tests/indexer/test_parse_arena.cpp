// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <cstring>

#include <boost/test/unit_test.hpp>

#include "indexer/html/parse_arena.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(parse_arena)

BOOST_AUTO_TEST_CASE(pieces_are_aligned_and_apart) {
    ParseArena arena(std::size_t{1} << 20);
    void* const first = arena.allocate(3);
    void* const second = arena.allocate(300'000);
    std::memset(first, 1, 3);
    std::memset(second, 2, 300'000);
    BOOST_TEST(*static_cast<char*>(first) == 1);
    for (void* const piece : {first, second, arena.allocate(0), arena.allocate(17)})
        BOOST_TEST(reinterpret_cast<std::uintptr_t>(piece) % alignof(std::max_align_t) == 0u);
}

BOOST_AUTO_TEST_CASE(ends_at_its_limit) {
    ParseArena arena(std::size_t{1} << 20);
    BOOST_TEST(arena.allocate(std::size_t{2} << 20) == nullptr);
    BOOST_TEST(arena.allocate(SIZE_MAX) == nullptr);
    std::size_t pieces = 0;
    while (arena.allocate(1000) != nullptr)
        ++pieces;
    BOOST_TEST(pieces > 900u);
    BOOST_TEST(pieces < 1100u);
}

BOOST_AUTO_TEST_SUITE_END()
