// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/operator_forms.hpp"

using namespace news;

namespace {

/// "near 5", "problem" or "word" for the first word of the text.
std::string read(const std::string& text) {
    const std::string word = text.substr(0, text.find_first_of(" (\n\xC2"));
    const ProximityReading reading = read_proximity(text, word);
    if (!reading.problem.empty()) return "problem";
    if (!reading.form) return "word";
    const std::vector<std::string> names{"near", "ordered", "sentence", "paragraph"};
    return names[static_cast<std::size_t>(reading.form->kind)] + ' ' +
           std::to_string(reading.form->distance) + " of " + std::to_string(reading.form->length);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(operator_forms)

BOOST_AUTO_TEST_CASE(proximity_is_written_in_many_ways) {
    struct Case {
        std::string text;
        std::string form;
    };
    const std::vector<Case> cases{
        {"NEAR/5 b", "near 5 of 6"},
        {"NEAR b", "near 10 of 4"},
        {"NEAR(5) b", "near 5 of 7"},
        {"NEAR(5 OR b)", "near 10 of 4"},
        {"NEAR(101)", "problem"},
        {"w/5 b", "near 5 of 3"},
        {"W/15 b", "near 15 of 4"},
        {"AROUND(5) b", "near 5 of 9"},
        {"AROUND ( 5 ) b", "near 5 of 12"},
        {"AROUND\u00A0(5) b", "near 5 of 11"},
        {"AROUND\n(5) b", "near 5 of 10"},
        {"PRE/1", "ordered 1 of 5"},
        {"ADJ/100", "ordered 100 of 7"},
        {"w/s b", "sentence 0 of 3"},
        {"W/P b", "paragraph 0 of 3"},
        {"NEAR/", "problem"},
        {"NEAR/x", "problem"},
        {"PRE/0", "problem"},
        {"w/101", "problem"},
        {"AROUND(5", "problem"},
        {"AROUND(x)", "problem"},
        {"near/5", "word"},
        {"Pre/3", "word"},
        {"w/ 5", "word"},
        {"w/ milk", "word"},
        {"w/o", "word"},
        {"near", "word"},
        {"NEARBY", "word"},
        {"AROUND b", "word"},
        {"PRE b", "word"},
        {"and/or", "word"},
        {"", "word"},
    };
    for (const auto& [text, form] : cases)
        BOOST_TEST(read(text) == form, text << ": " << read(text));
}

BOOST_AUTO_TEST_CASE(functions_stand_before_a_bracket) {
    BOOST_TEST(read_function("atleast3(a)", "atleast3")->count == 3U);
    BOOST_TEST((read_function("First50(a)", "First50")->function == CountingFunction::first_words));
    BOOST_TEST(read_function("atleast(a)", "atleast")->count == 0U);
    BOOST_TEST(read_function("atleast101(a)", "atleast101")->count == 0U);
    for (const std::string word : {"first", "firstborn", "atleastx", "atmost3"})
        BOOST_TEST(!read_function(word + "(a)", word).has_value(), word);
    BOOST_TEST(!read_function("atleast3 (a)", "atleast3").has_value());
}

BOOST_AUTO_TEST_CASE(numbers_are_digits_alone) {
    BOOST_TEST(number_of("12").value() == 12U);
    BOOST_TEST(number_of("99999999999999999999").value() == 1'000'000U);
    for (const std::string text : {"", "1.5", "-1", "a", " 1"})
        BOOST_TEST(!number_of(text).has_value(), text);
}

BOOST_AUTO_TEST_SUITE_END()
