// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/byte_block.hpp"

using namespace news;

namespace {

constexpr std::size_t first = 3;  // a block may begin anywhere

/// A block of letters whose byte at `place` is `byte`.
ByteBlock block_with(std::size_t place, int byte) {
    std::string text(first + ByteBlock::size, 'x');
    text[first + place] = static_cast<char>(byte);
    return {text, first};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(byte_block)

BOOST_AUTO_TEST_CASE(one_byte_anywhere_decides) {
    for (std::size_t place = 0; place < ByteBlock::size; ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            const ByteBlock block = block_with(place, byte);
            BOOST_TEST_CONTEXT(byte << " at " << place) {
                BOOST_TEST(block.is_ascii() == (byte < 0x80));
                BOOST_TEST(block.is_printable() == (byte >= ' ' && byte < 0x80));
                BOOST_TEST(block.shares_space(block) == (byte == ' '));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(spaces_are_shared_at_the_same_place_only) {
    for (std::size_t a = 0; a < ByteBlock::size; ++a) {
        for (std::size_t b = 0; b < ByteBlock::size; ++b)
            BOOST_TEST(block_with(a, ' ').shares_space(block_with(b, ' ')) == (a == b));
    }
}

BOOST_AUTO_TEST_SUITE_END()
