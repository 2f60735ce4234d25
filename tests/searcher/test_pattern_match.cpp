// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/vocabulary/pattern_match.hpp"

using namespace news;

namespace {

WordPattern wildcard(const std::string& text) {
    return {WordPattern::Kind::wildcard, text, 0, ""};
}

WordPattern spelling(const std::string& text, std::uint32_t edits) {
    return {WordPattern::Kind::spelling, text, edits, ""};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pattern_match)

BOOST_AUTO_TEST_CASE(patterns_are_written_as_in_a_query) {
    BOOST_TEST(to_text(wildcard("immig*")) == "immig*");
    BOOST_TEST(to_text(spelling("gorbachov", 2)) == "gorbachov~2");
}

BOOST_AUTO_TEST_CASE(wildcards_and_spellings_match_words) {
    PatternMatch star(wildcard("im*ant"), 10);
    BOOST_TEST(star.beginning() == "im");
    BOOST_TEST(star.matches("immigrant"));
    BOOST_TEST(!star.matches("immigrants"));
    PatternMatch edits(spelling("paris", 1), 10);
    BOOST_TEST(edits.beginning() == "");
    for (const std::string word : {"paris", "pari", "parish", "parsi", "baris"})
        BOOST_TEST(edits.matches(word), word);
    for (const std::string word : {"par", "parisien", "baril"})
        BOOST_TEST(!edits.matches(word), word);
}

BOOST_AUTO_TEST_CASE(of_too_many_words_those_in_most_articles_are_kept) {
    PatternMatch match(wildcard("a*"), 2);
    for (std::uint32_t articles = 1; articles <= 20; ++articles)
        match.take({"a" + std::to_string(articles), articles});
    const Expansion expansion = match.finish();
    BOOST_TEST_REQUIRE(expansion.words.size() == 2U);
    BOOST_TEST(expansion.words[0].word == "a20");
    BOOST_TEST(expansion.words[1].word == "a19");
    BOOST_TEST(expansion.reached_limit);
    BOOST_TEST(expansion.pattern == "a*");
}

BOOST_AUTO_TEST_CASE(as_many_as_fit_are_all) {
    PatternMatch match(wildcard("a*"), 2);
    match.take({"ab", 1});
    match.take({"aa", 1});
    const Expansion expansion = match.finish();
    BOOST_TEST(expansion.words.front().word == "aa");
    BOOST_TEST(!expansion.reached_limit);
    PatternMatch stopped(wildcard("a*"), 2);
    stopped.stop_short();
    BOOST_TEST(stopped.finish().reached_limit);
}

BOOST_AUTO_TEST_SUITE_END()
