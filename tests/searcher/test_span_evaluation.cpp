// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "searcher/matching/span_evaluation.hpp"
#include "searcher/matching/text_positions.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

SpanExpression words(std::vector<std::string> terms) {
    SpanLeaf leaf{std::move(terms), {}, 0};
    for (const std::string& term : leaf.terms)
        leaf.headline_terms.push_back("S" + term);
    return {leaf};
}

SpanExpression word(const std::string& term) {
    return words({term});
}

SpanExpression near(std::vector<SpanExpression> children, std::uint32_t distance) {
    return {SpanNear{std::move(children), distance, SpanNear::Order::any}};
}

SpanExpression ordered(std::vector<SpanExpression> children, std::uint32_t distance) {
    return {SpanNear{std::move(children), distance, SpanNear::Order::as_written}};
}

SpanExpression phrase(std::vector<SpanExpression> parts, std::uint32_t slack = 0) {
    std::vector<std::uint32_t> gaps(parts.size() - 1);
    return {SpanSequence{std::move(parts), gaps, slack}};
}

SpanExpression in_sentence(std::vector<SpanExpression> children) {
    return {SpanSameRegion{std::move(children), {{test::sentence_term}, {}, 0}}};
}

TextPositions positions_in(const test::PlainText& article) {
    TextPositions positions;
    std::uint32_t last_of_text = 0;
    bool is_in_headline = false;
    test::for_each_posting(article, [&](const std::string& term, std::uint32_t position) {
        positions.add(term, {position, {}});
        is_in_headline = is_in_headline || term.front() == 'S';
        if (!is_in_headline) last_of_text = std::max(last_of_text, position);
    });
    positions.begin_headline(last_of_text + position_gap + 1);
    return positions;
}

std::string found_in(const test::PlainText& article, const SpanExpression& expression) {
    TextPositions positions = positions_in(article);
    const Spans spans = spans_of(expression, positions);
    BOOST_TEST(is_in(expression, positions) == !spans.empty());
    if (!spans.empty()) BOOST_TEST(may_be_in(expression, positions));
    std::string text;
    for (const Span& span : spans)
        text += fmt::format("{}{}-{}", text.empty() ? "" : " ", span.first, span.last);
    return text;
}

std::string found(const SpanExpression& expression, const std::string& text) {
    return found_in({"", text}, expression);
}

const SpanExpression a = word("a");
const SpanExpression b = word("b");
const SpanExpression c = word("c");

}  // namespace

BOOST_AUTO_TEST_SUITE(span_evaluation)

BOOST_AUTO_TEST_CASE(leaves_and_alternatives) {
    BOOST_TEST(found(a, "a b a") == "1-1 3-3");
    BOOST_TEST(found(words({"a", "b"}), "a b x a") == "1-1 2-2 4-4");
    BOOST_TEST(found({SpanAny{{a, phrase({a, b})}}}, "a b") == "1-1 1-2");
    BOOST_TEST(found(a, "x") == "");
}

BOOST_AUTO_TEST_CASE(sequences_have_exact_gaps_and_share_their_slack) {
    BOOST_TEST(found(phrase({a, b}), "a b a x b b a") == "1-2");
    BOOST_TEST(found(phrase({a, b}, 1), "a x b a b") == "1-3 4-5");
    BOOST_TEST(found(phrase({a, b}, 1), "a x x b") == "");
    BOOST_TEST(found(phrase({a, b, c}, 2), "a x b x c") == "1-5");
    BOOST_TEST(found(phrase({a, b, c}, 1), "a x b x c") == "");
    BOOST_TEST(found({SpanSequence{{a, b}, {1}, 0}}, "a b x a x b") == "4-6");
    BOOST_TEST(found({SpanSequence{{a, b}, {1}, 1}}, "a b x a x x b") == "4-7");
    BOOST_TEST(found(phrase({{SpanAny{{a, phrase({a, b})}}}, c}), "a b c a c") == "1-3 4-5");
    BOOST_TEST(found(phrase({a, a}), "a a a") == "1-2 2-3");
}

BOOST_AUTO_TEST_CASE(neighbours_are_one_apart) {
    BOOST_TEST(found(near({a, b}, 1), "a b x b a x a x b") == "1-2 4-5");
    BOOST_TEST(found(near({a, b}, 2), "a x b x x a") == "1-3");
    BOOST_TEST(found(near({a, a}, 3), "a x a x x x a") == "1-3");
    BOOST_TEST(found(ordered({a, b}, 2), "b a x b") == "2-4");
    BOOST_TEST(found(near({phrase({a, b}), c}, 2), "c x a b x c") == "1-4 3-6");
    BOOST_TEST(found(near({a, b, c}, 1), "c a b x a b x c") == "1-3");
    BOOST_TEST(found(near({words({"a", "b"}), c}, 1), "b c x a x c") == "1-2");
}

BOOST_AUTO_TEST_CASE(text_and_headline_are_apart) {
    const test::PlainText article{"b a", "x . a"};
    BOOST_TEST(found_in(article, near({a, b}, 500)) == "103-104");
    BOOST_TEST(found_in(article, ordered({a, b}, 500)) == "");
    BOOST_TEST(found_in(article, phrase({a, b}, 500)) == "");
    BOOST_TEST(found_in({"b", "x . a"}, in_sentence({a, b})) == "");
}

BOOST_AUTO_TEST_CASE(regions_end_where_the_next_begins) {
    BOOST_TEST(found(in_sentence({a, b}), ". a x x b . a . b a") == "1-4 6-7");
    BOOST_TEST(found(in_sentence({phrase({a, b}), c}), ". a . b c . c a b") == "4-6");
    BOOST_TEST(found(in_sentence({a, a}), ". a . a a") == "2-3");
}

BOOST_AUTO_TEST_CASE(first_words_are_of_the_text) {
    BOOST_TEST(found_in({"a a", "x a a"}, {SpanFirstWords{{a}, 2}}) == "2-2");
    BOOST_TEST(found_in({"a a", "x a a"}, {SpanFirstWords{{a}, 1000}}) == "2-2 3-3");
    BOOST_TEST(found({SpanFirstWords{{phrase({a, b})}, 2}}, "a b a b") == "1-2");
}

BOOST_AUTO_TEST_CASE(the_lead_is_headline_and_first_paragraphs) {
    const SpanExpression lead{SpanLead{{a}, {{test::paragraph_term}, {}, 0}}};
    std::string forty = "|";
    for (int i = 0; i < 39; ++i)
        forty += " x";
    BOOST_TEST(found_in({"", "| x | a"}, lead) == "2-2");
    BOOST_TEST(found_in({"", forty + " | a | a"}, lead) == "40-40");
    BOOST_TEST(found_in({"", forty + " x | a"}, lead) == "");
    BOOST_TEST(found_in({"b a", forty + " x | a"}, lead) == "143-143");
}

BOOST_AUTO_TEST_CASE(at_least_counts_what_does_not_overlap) {
    BOOST_TEST(found({SpanAtLeast{{a}, 2}}, "a x a") == "1-1 3-3");
    BOOST_TEST(found({SpanAtLeast{{a}, 3}}, "a x a") == "");
    BOOST_TEST(found({SpanAtLeast{{{SpanAny{{a, phrase({a, b})}}}}, 2}}, "a b") == "");
}

BOOST_AUTO_TEST_CASE(except_takes_away) {
    const SpanExpression except{SpanExcept{{{"a"}, {}, 0}, {{"b"}, {}, 0}}};
    TextPositions positions;
    positions.add("a", {1, {}});
    positions.add("a", {2, {}});
    positions.add("b", {2, {}});
    BOOST_TEST(spans_of(except, positions).size() == 1U);
    BOOST_TEST(spans_of(except, positions).front().first == 1U);
}

BOOST_AUTO_TEST_CASE(spans_of_a_wall_of_one_word_are_bounded) {
    std::string wall = ".";
    for (int i = 0; i < 3'000; ++i)
        wall += " a";
    TextPositions positions = positions_in({"", wall});
    BOOST_TEST(spans_of(in_sentence({a, a, a}), positions).size() <= 2 * most_spans);
    BOOST_TEST(spans_of(near({near({a, a}, 2'000), a}, 2'000), positions).size() <= 2 * most_spans);
    BOOST_TEST(spans_of(phrase({a, a, a}, 2'000), positions).size() <= 2 * most_spans);
}

BOOST_AUTO_TEST_SUITE_END()
