// SPDX-License-Identifier: GPL-2.0-or-later
#include <initializer_list>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/counting/article_bits.hpp"

using namespace news;

namespace {

constexpr std::uint32_t last = 130;  // in the third word

ArticleBits set_of(std::initializer_list<std::uint32_t> numbers) {
    ArticleBits bits(last);
    for (const std::uint32_t number : numbers)
        bits.add(number);
    return bits;
}

std::vector<std::uint32_t> numbers_in(const ArticleBits& bits) {
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t number = 0; number <= last; ++number) {
        if (bits.contains(number)) numbers.push_back(number);
    }
    return numbers;
}

void expect(const ArticleBits& bits, const std::vector<std::uint32_t>& expected) {
    BOOST_TEST(numbers_in(bits) == expected, boost::test_tools::per_element());
    BOOST_TEST(bits.size() == expected.size());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_bits)

BOOST_AUTO_TEST_CASE(what_is_put_in_is_in_it) {
    expect(ArticleBits(last), {});
    expect(set_of({1, 63, 64, 127, 128, 130}), {1, 63, 64, 127, 128, 130});
    BOOST_TEST(ArticleBits(last).bytes() == 24U);
}

BOOST_AUTO_TEST_CASE(sets_are_joined) {
    const ArticleBits other = set_of({64, 65, 130});
    expect(set_of({1, 64, 130}) |= other, {1, 64, 65, 130});
    expect(set_of({1, 64, 130}) &= other, {64, 130});
    expect(set_of({1, 64, 130}) -= other, {1});
}

BOOST_AUTO_TEST_CASE(each_is_asked_for_once_in_ascending_order) {
    ArticleBits bits = set_of({1, 63, 64, 130});
    std::vector<std::uint32_t> asked;
    bits.keep_if([&](std::uint32_t number) {
        asked.push_back(number);
        return number >= 63 && number < 130;
    });
    BOOST_TEST(asked == std::vector<std::uint32_t>({1, 63, 64, 130}), boost::test_tools::per_element());
    expect(bits, {63, 64});
}

BOOST_AUTO_TEST_SUITE_END()
