// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/capitals.hpp"

using namespace news;

namespace {

/// The warnings of a query that is one piece of words.
std::vector<std::string> warnings_of(const std::string& query) {
    std::vector<QueryWarning> warnings;
    CapitalsInQuery capitals(query, warnings);
    capitals.mind(query, query_words(query, capitals.meaning()), 0);
    std::vector<std::string> messages;
    for (const QueryWarning& warning : warnings)
        messages.push_back(std::to_string(warning.column) + " " + warning.message);
    return messages;
}

void check(const std::string& query, const std::vector<std::string>& expected) {
    BOOST_TEST(warnings_of(query) == expected, boost::test_tools::per_element());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(capitals)

BOOST_AUTO_TEST_CASE(capitals_among_small_letters_are_an_acronym) {
    check("trade with the US", {"16 US is read as the acronym U.S.; write us for the word"});
    check("élysée asks WHO", {"13 WHO is read as the acronym W.H.O.; write who for the word"});
}

BOOST_AUTO_TEST_CASE(a_shouted_query_holds_words_and_one_warning_names_them_all) {
    check("TRADE WITH US",
          {"12 all is in capitals, so US is read as the word us; write U.S. for the acronym"});
    check("WHO IS US",
          {"1 all is in capitals, so WHO, IS and US are read as the words who, is and us; write W.H.O., "
           "I.S. and U.S. for the acronyms"});
    check("US NEWS US", {"1 all is in capitals, so US is read as the word us; write U.S. for the acronym"});
}

BOOST_AUTO_TEST_CASE(what_is_written_plainly_needs_no_warning) {
    for (const std::string query : {"trade with us", "the U.S. trade", "Paris balcony", "NATO summit", ""})
        check(query, {});
}

BOOST_AUTO_TEST_SUITE_END()
