// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "searcher/search/searcher.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

namespace {

/// The words by which articles like one with this text are looked for, among others that have `rare` each
/// twice.
std::string typical(const std::string& text, const std::string& rare, const std::string& title = "") {
    std::vector<Article> articles{test::dated_article("a", "2018-01-01", title, text),
                                  test::dated_article("b", "2018-01-01", "", rare),
                                  test::dated_article("c", "2018-01-01", "", rare)};
    for (int i = 0; i < 40; ++i)
        articles.push_back(test::dated_article("x" + std::to_string(i), "2018-01-01", "", "Common council."));
    const test::TestArchive archive(articles);
    return join(Searcher{archive.directory()}.similar("a", 1).words, " ");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(typical_words)

BOOST_AUTO_TEST_CASE(words_that_others_have_but_not_many_are_typical) {
    BOOST_TEST(typical("Common whale, alone.", "A whale.") == "whale");
    BOOST_TEST(typical("Alone.", "A whale.") == "");
}

BOOST_AUTO_TEST_CASE(what_stands_more_often_or_in_the_headline_comes_first) {
    BOOST_TEST(typical("Whale, ferry, ferry.", "whale ferry") == "ferry whale");
    BOOST_TEST(typical("Ferry and whale.", "whale ferry", "Whale") == "whale ferry");
}

BOOST_AUTO_TEST_CASE(numbers_short_words_and_stop_words_are_not) {
    BOOST_TEST(typical("In 2018 he, which ox was 1st.", "2018 he which ox 1st") == "");
}

BOOST_AUTO_TEST_CASE(a_word_is_told_as_it_stands_there) {
    BOOST_TEST(typical("Whales.", "A whale.") == "whales");
}

BOOST_AUTO_TEST_CASE(twenty_are_enough) {
    std::string words;
    for (int i = 0; i < 30; ++i)
        words += " word" + std::string(1, static_cast<char>('a' + i % 26)) +
                 std::string(1, static_cast<char>('a' + i / 26));
    BOOST_TEST(split(typical(words, words), ' ').size() == 20U);
}

BOOST_AUTO_TEST_SUITE_END()
