// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/typed_word.hpp"

using namespace news;

namespace {

std::string pieces(const std::string& typed) {
    const TypedWord form = read_typed_word(typed);
    return std::string(form.exact) + '|' + std::string(form.body) + '|' + std::string(form.edits) + '|' +
           std::string(form.weight);
}

/// "co op*", or the problem.
std::string pattern(const std::string& typed) {
    const PatternReading reading = read_pattern(typed);
    std::string text = reading.problem;
    for (const PhrasePart& part : reading.parts) {
        const auto* word = std::get_if<QueryWord>(&part);
        text += (text.empty() ? "" : " ") +
                (word != nullptr ? word->written : std::get<WildcardPattern>(part).pattern);
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(typed_word)

BOOST_AUTO_TEST_CASE(a_word_is_taken_apart) {
    struct Case {
        std::string typed;
        std::string pieces;
    };
    const std::vector<Case> cases{
        {"paris", "|paris||"},
        {"okay?", "|okay?||"},
        {"=café", "=|café||"},
        {"gorbachov~1", "|gorbachov|~1|"},
        {"gorbachov~", "|gorbachov|~|"},
        {"paris^2.5", "|paris||^2.5"},
        {"a~1^2,", "|a|~1|^2"},
        {"=x^2", "=|x||^2"},
        {"a~b", "|a~b||"},
        {"a^b", "|a^b||"},
        {"~a", "|~a||"},
        {"^2", "|^2||"},
        {"=", "|=||"},
        {"", "|||"},
        {"a^2~1", "|a^2|~1|"},
    };
    for (const auto& [typed, expected] : cases)
        BOOST_TEST(pieces(typed) == expected, typed << ": " << pieces(typed));
}

BOOST_AUTO_TEST_CASE(wildcards_are_signs_inside_or_a_star_behind_a_word) {
    for (const std::string typed : {"immig*", "*gate", "col*r", "wom?n", "?uck", "*", "(wom?n,", "wom?n?"})
        BOOST_TEST(has_wildcard(typed), typed);
    for (const std::string typed : {"", "okay?", "what?!", "http://a.b/c?d=*", "？"})
        BOOST_TEST(!has_wildcard(typed), typed);
}

BOOST_AUTO_TEST_CASE(patterns_are_folded_words) {
    struct Case {
        std::string typed;
        std::string parts;
    };
    const std::vector<Case> cases{
        {"Élys*", "elys*"},
        {"wom?n?", "wom?n"},
        {"**bold**", "*bold*"},
        {"co-op*", "co op*"},
        {"c*-*r", "a word with * or ? needs at least 2 letters beside them"},
        {"*a", "a word with * or ? needs at least 2 letters beside them"},
        {"a?b", "a?b"},
        {"wom?-b*c", "wom b*c"},
        {"*", "a word with * or ? needs at least 2 letters beside them"},
        {"東京*", "wildcards stand for letters of an alphabet"},
    };
    for (const auto& [typed, parts] : cases)
        BOOST_TEST(pattern(typed) == parts, typed << ": " << pattern(typed));
}

BOOST_AUTO_TEST_SUITE_END()
