// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/pipeline/term_collector.hpp"

using namespace news;

namespace {

/// "7 x2 @3,9|8 x1|9 x0": term, count, positions.
std::string shown(const glass::Document& document) {
    std::vector<std::string> postings;
    for (const glass::Posting& posting : document.postings) {
        std::vector<std::string> positions;
        for (const std::uint32_t position : document.positions_of(posting))
            positions.push_back(std::to_string(position));
        postings.push_back(std::to_string(posting.term) + " x" + std::to_string(posting.count) +
                           (positions.empty() ? "" : " @" + join(positions, ",")));
    }
    return join(postings, "|");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(term_collector)

BOOST_AUTO_TEST_CASE(gathers_each_term_once) {
    TermCollector collector;
    collector.add_term(7, 3);
    collector.add_stem(8);
    collector.add_term(70'000, 4);
    collector.add_filter(9);
    collector.add_term(7, 9);
    collector.add_stem(8);
    collector.add_filter(9);
    glass::Document document;
    collector.take_into(document);
    BOOST_TEST(shown(document) == "7 x2 @3,9|8 x2|70000 x1 @4|9 x0");
}

BOOST_AUTO_TEST_CASE(a_stem_that_is_a_word_too_counts_for_both) {
    TermCollector collector;
    collector.add_stem(5);
    collector.add_term(5, 2);
    glass::Document document;
    collector.take_into(document);
    BOOST_TEST(shown(document) == "5 x2 @2");
}

/// Words 0, 1, 2, ... are terms 100, 101, ...; they come in twos of a stem (200, 201, ...), and the third has
/// none.
TermCollector::WordTerms terms_of(WordId word) {
    return {100 + word, 200 + word / 2, word != 2};
}

BOOST_AUTO_TEST_CASE(words_of_the_text_are_named_once_a_document) {
    TermCollector collector;
    glass::Document document;
    std::vector<WordId> asked;
    const auto asked_terms = [&](WordId word) {
        asked.push_back(word);
        return terms_of(word);
    };
    collector.add_word(1, 1);
    collector.add_word(0, 2);
    collector.add_word(2, 2);
    collector.add_word_again(2, 3);
    collector.add_word(1, 4);
    collector.add_stem(200);
    collector.name_words(asked_terms);
    collector.take_into(document);
    BOOST_TEST(shown(document) == "101 x2 @1,4|100 x1 @2|102 x1 @2,3|200 x4");
    BOOST_TEST(asked == (std::vector<WordId>{1, 0, 2}), boost::test_tools::per_element());
    collector.add_word(1, 3);
    collector.name_words(terms_of);
    collector.take_into(document);
    BOOST_TEST(shown(document) == "101 x1 @3|200 x1");
}

BOOST_AUTO_TEST_CASE(a_word_and_a_term_of_one_number_are_two) {
    TermCollector collector;
    glass::Document document;
    collector.add_word(7, 1);
    collector.add_term(7, 2);
    collector.name_words([](WordId) { return TermCollector::WordTerms{107, 0, false}; });
    collector.take_into(document);
    BOOST_TEST(shown(document) == "107 x1 @1|7 x1 @2");
}

BOOST_AUTO_TEST_CASE(what_only_ends_there_counts_for_no_stem) {
    TermCollector collector;
    glass::Document document;
    collector.add_word_again(0, 5);
    collector.name_words(terms_of);
    collector.take_into(document);
    BOOST_TEST(shown(document) == "100 x0 @5");
}

BOOST_AUTO_TEST_CASE(starts_anew_with_each_document) {
    TermCollector collector;
    glass::Document document;
    collector.add_term(7, 1);
    collector.take_into(document);
    collector.add_filter(6);
    collector.add_term(7, 5);
    collector.take_into(document);
    BOOST_TEST(shown(document) == "6 x0|7 x1 @5");
    collector.take_into(document);
    BOOST_TEST(shown(document) == "");
}

BOOST_AUTO_TEST_CASE(forgotten_numbers_may_mean_other_terms) {
    TermCollector collector;
    glass::Document document;
    collector.add_term(7, 1);
    collector.take_into(document);
    collector.forget_terms();
    collector.add_term(7, 2);
    collector.take_into(document);
    BOOST_TEST(shown(document) == "7 x1 @2");
}

BOOST_AUTO_TEST_SUITE_END()
