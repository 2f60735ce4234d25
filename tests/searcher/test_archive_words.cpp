// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "searcher/vocabulary/archive_words.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

const std::map<std::string, int> words{
    {"1990s", 1},        {"9gate", 1},     {"XSOURCEgate", 1}, {"Zimmigr", 3},     {"ZSimmigr", 3},
    {"Simmigrant", 2},   {"immigrant", 4}, {"immigrants", 2},  {"immigration", 5}, {"watergate", 2},
    {"gate", 1},         {"color", 2},     {"colour", 1},      {"women", 3},       {"woman", 2},
    {"élysée", 1},       {"gorbachev", 4}, {"gorbachov", 1},   {"XEcafe:Café", 2}, {"XEcafe:café", 1},
    {"XEcafes:Cafés", 1}};

const Xapian::WritableDatabase& archive() {
    static const Xapian::WritableDatabase database = test::database_of_words(words);
    return database;
}

std::string as_text(const std::vector<CountedWord>& counted) {
    std::string text;
    for (const CountedWord& word : counted)
        text += fmt::format("{}{}:{}", text.empty() ? "" : " ", word.word, word.articles);
    return text;
}

WordPattern wildcard(std::string text, std::string prefix = "") {
    return {WordPattern::Kind::wildcard, std::move(text), 0, std::move(prefix)};
}

WordPattern spelling(std::string text, std::uint32_t edits) {
    return {WordPattern::Kind::spelling, std::move(text), edits, ""};
}

std::string expanded(const WordPattern& pattern) {
    ArchiveWords archive_words(archive());
    const Expansion expansion = archive_words.expand(std::vector{pattern}).front();
    BOOST_TEST(!expansion.reached_limit);
    return as_text(expansion.words);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_words)

BOOST_AUTO_TEST_CASE(wildcards_find_words_and_no_other_terms) {
    BOOST_TEST(expanded(wildcard("immig*")) == "immigration:5 immigrant:4 immigrants:2");
    BOOST_TEST(expanded(wildcard("*gate")) == "watergate:2 9gate:1 gate:1");
    BOOST_TEST(expanded(wildcard("col*r")) == "color:2 colour:1");
    BOOST_TEST(expanded(wildcard("wom?n")) == "women:3 woman:2");
    BOOST_TEST(expanded(wildcard("*lys*")) == "élysée:1");
    BOOST_TEST(expanded(wildcard("immig*", "S")) == "immigrant:2");
    BOOST_TEST(expanded(wildcard("*rant", "S")) == "immigrant:2");
    BOOST_TEST(expanded(wildcard("xx*")) == "");
}

BOOST_AUTO_TEST_CASE(spellings_include_the_word_itself) {
    BOOST_TEST(expanded(spelling("gorbachov", 1)) == "gorbachev:4 gorbachov:1");
    BOOST_TEST(expanded(spelling("colr", 1)) == "color:2");
    BOOST_TEST(expanded(spelling("colr", 2)) == "color:2 colour:1");
}

BOOST_AUTO_TEST_CASE(patterns_come_back_in_their_order) {
    ArchiveWords archive_words(archive());
    const std::vector<WordPattern> patterns{wildcard("*gate"), wildcard("wom?n"), spelling("gate", 1),
                                            wildcard("*gate")};
    for (int round = 0; round < 2; ++round) {
        const std::vector<Expansion> expansions = archive_words.expand(patterns);
        BOOST_TEST_REQUIRE(expansions.size() == 4U);
        BOOST_TEST(expansions[0].pattern == "*gate");
        BOOST_TEST(expansions[1].pattern == "wom?n");
        BOOST_TEST(expansions[2].pattern == "gate~1");
        BOOST_TEST(as_text(expansions[2].words) == "9gate:1 gate:1");
        BOOST_TEST((expansions[3] == expansions[0]));
    }
}

BOOST_AUTO_TEST_CASE(limits_keep_the_most_frequent_and_are_told) {
    ArchiveWords few(archive(), {2, 1'000});
    const Expansion expansion = few.expand(std::vector{wildcard("immig*")}).front();
    BOOST_TEST(as_text(expansion.words) == "immigration:5 immigrant:4");
    BOOST_TEST(expansion.reached_limit);
    ArchiveWords hurried(archive(), {1'000, 3});
    BOOST_TEST(hurried.expand(std::vector{wildcard("*o*")}).front().reached_limit);
    BOOST_TEST(!hurried.expand(std::vector{wildcard("immig*")}).front().reached_limit);
}

BOOST_AUTO_TEST_CASE(a_deadline_ends_a_pass_and_is_not_remembered) {
    ArchiveWords archive_words(archive());
    const SharedDeadline passed = Deadline::at(Deadline::Clock::now());
    archive_words.work_until(passed);
    const LanguageStemmer as_it_is{"xx", [](std::string_view word) { return std::string(word); }};
    for (const std::string pattern : {"immig*", "*gate"}) {
        const Expansion expansion = archive_words.expand(std::vector{wildcard(pattern)}).front();
        BOOST_TEST(expansion.words.empty());
        BOOST_TEST(expansion.reached_limit);
    }
    BOOST_TEST(archive_words.forms_of_stem("women", {&as_it_is, 1}).reached_limit);
    BOOST_TEST(archive_words.nearest_words("gorbachof", 3).empty());
    BOOST_TEST(passed->has_stopped_anything());
    archive_words.work_until(Deadline::after_work(1));
    BOOST_TEST(as_text(archive_words.expand(std::vector{wildcard("*gate")}).front().words) ==
               "watergate:2 9gate:1 gate:1");
    BOOST_TEST(as_text(archive_words.forms_of_stem("women", {&as_it_is, 1}).words) == "women:3");
    BOOST_TEST(as_text(archive_words.nearest_words("gorbachof", 3)) != "");
}

BOOST_AUTO_TEST_CASE(exact_forms_are_endings_of_terms) {
    const ArchiveWords archive_words(archive());
    BOOST_TEST(as_text(archive_words.endings_of("XEcafe:")) == "Café:2 café:1");
}

BOOST_AUTO_TEST_SUITE_END()
