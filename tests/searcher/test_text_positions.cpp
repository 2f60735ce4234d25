// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/matching/text_positions.hpp"

using namespace news;

namespace {

TextPositions positions_in(const std::string& text) {
    TextPositions positions;
    std::uint32_t position = 0;
    for (const std::string_view word : split(text, ' ')) {
        const auto begin = static_cast<std::size_t>(word.data() - text.data());
        positions.add(word, {++position, {begin, begin + word.size()}});
    }
    return positions;
}

SpanExpression word(const std::string& term) {
    return {SpanLeaf{{term}, {}, 0}};
}

std::string found(const SpanExpression& expression, const std::string& text) {
    std::string positions;
    TextPositions source = positions_in(text);
    for (const PlacedWord& placed : source.words_found(expression))
        positions += fmt::format("{}{}", positions.empty() ? "" : " ", placed.position);
    return positions;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_positions)

BOOST_AUTO_TEST_CASE(terms_of_a_leaf_are_taken_together) {
    TextPositions positions;
    positions.add("b", {1, {}});
    positions.add("a", {2, {}});
    positions.add("b", {3, {}});
    positions.add("a", {3, {}});
    const std::vector<std::uint32_t> expected{1, 2, 3};
    BOOST_TEST(positions.positions({{"a", "b", "c"}, {}, 0}) == expected, boost::test_tools::per_element());
    BOOST_TEST(positions.holds({{"c", "a"}, {}, 0}));
    BOOST_TEST(!positions.holds({{"c"}, {}, 0}));
}

BOOST_AUTO_TEST_CASE(words_within_the_spans_are_found) {
    const std::string text = "a b x a x x b a";
    BOOST_TEST(found({SpanSequence{{word("a"), word("b")}, {0}, 0}}, text) == "1 2");
    BOOST_TEST(found({SpanNear{{word("a"), word("b")}, 1, SpanNear::Order::any}}, text) == "1 2 7 8");
    BOOST_TEST(found({SpanSequence{{word("a"), word("b")}, {2}, 0}}, text) == "4 7");
    BOOST_TEST(found({SpanNear{{word("a"), word("c")}, 9, SpanNear::Order::any}}, text) == "");
}

BOOST_AUTO_TEST_SUITE_END()
