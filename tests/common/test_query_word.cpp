// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/query_word.hpp"

using namespace news;

namespace {

/// The alternatives, terms joined by spaces: plain for words, [whole], =EXACT, beginning*.
std::string shown(const QueryWord& word) {
    std::string text;
    for (const std::vector<QueryTerm>& terms : word.alternatives) {
        if (!text.empty()) text += " | ";
        std::string separator;
        for (const QueryTerm& term : terms) {
            text += separator;
            separator = " ";
            switch (term.kind) {
                case QueryTerm::Kind::word:
                    text += term.text;
                    break;
                case QueryTerm::Kind::whole:
                    text += "[" + term.text + "]";
                    break;
                case QueryTerm::Kind::exact:
                    text += "=" + term.exact_form;
                    break;
                case QueryTerm::Kind::beginning:
                    text += term.text + "*";
                    break;
            }
        }
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(query_word)

BOOST_AUTO_TEST_CASE(a_word_is_asked_for_as_the_index_holds_it) {
    struct Case {
        std::string text;
        std::string written;
        std::string alternatives;
        std::string exact;
    };
    const std::vector<Case> cases{
        {"Paris", "paris", "paris", ""},
        {"Bowie's", "bowie", "bowie", ""},
        {"Café", "cafe", "cafe", "café"},
        {"covid-19", "covid-19", "covid19 | covid [19]", ""},
        {"U.S.", "u.s.", "=US", "US"},
        {"u.s.", "u.s.", "=US", "US"},
        {"US", "u.s.", "=US", "US"},
        {"us", "us", "us", ""},
        {"IT", "i.t.", "=IT", "IT"},
        {"ICE", "ice", "ice", "ICE"},
        {"A.I.", "ai", "ai", "AI"},
        {"U.S.-led", "u.s.-led", "usled | =US led", ""},
        {"9-11", "9/11", "[9/11] | [9/11] [9/11]", ""},
        {"AT&T", "at&t", "[at&t] | [at&t] [at&t]", ""},
        {"AT&T-led", "at&t-led", "attled | [at&t] led", ""},
        {"and/or", "and/or", "[and/or] | [and/or] [and/or]", ""},
        {"$5.2bn", "$5.2bn", "[$5.2bn] | [$5.2] billion", ""},
        {"$5.2", "$5.2", "[$5.2]", ""},
        {"1,000,000", "1000000", "[1000000]", ""},
        {"L'Élysée", "l'elysee", "elysee | l elysee", "élysée"},
        {"O'Neill", "o'neill", "oneill | o neill", ""},
        {"D'Angelo", "D'Angelo", "dangelo | d angelo", ""},
        {"'90s", "'90s", "[90s] | [1990s]", ""},
        {"#MeToo", "#MeToo", "[#metoo] | [#metoo] [#metoo]", ""},
        {"c++", "c++", "[c++]", ""},
        {"www.reuters.com", "reuters.com", "[reuters.com] | [reuters.com] [reuters.com]", ""},
        {"東", "東", "東*", ""},
        {"東京都", "東京都", "[東京] [京都]", ""},
        {"ภาษาไทย", "ภาษาไทย", "[ภาษา] [ไทย]", ""},
    };
    for (const auto& [text, written, alternatives, exact] : cases) {
        BOOST_TEST_CONTEXT(text) {
            const std::vector<QueryWord> words = query_words(text);
            BOOST_TEST_REQUIRE(words.size() == 1U);
            BOOST_TEST(words.front().written == written);
            BOOST_TEST(shown(words.front()) == alternatives);
            BOOST_TEST(words.front().exact == exact);
            BOOST_TEST(words.front().bytes.of(text) == text);
            const std::vector<QueryWord> again = query_words(words.front().written);
            BOOST_TEST_REQUIRE(again.size() == 1U);
            BOOST_TEST(shown(again.front()) == alternatives);
            BOOST_TEST(again.front().written == written);
        }
    }
}

BOOST_AUTO_TEST_CASE(words_are_told_one_after_the_other) {
    const std::vector<QueryWord> words = query_words("What? U.S. troops -- in 東京 2018");
    BOOST_TEST_REQUIRE(words.size() == 6U);
    BOOST_TEST(words[1].written == "u.s.");
    BOOST_TEST(words[4].written == "東京");
    BOOST_TEST(words[5].written == "2018");
    BOOST_TEST(query_words(" ... \u00AD").empty());
    BOOST_TEST(query_words("\u0657'\u0657").empty());
}

BOOST_AUTO_TEST_CASE(capitals_mean_nothing_in_a_query_of_capitals) {
    BOOST_TEST((capitals_in("WHO SHOT THE POPE") == Capitals::mean_nothing));
    BOOST_TEST((capitals_in("US OR UK") == Capitals::mean_acronyms));
    BOOST_TEST(shown(query_words("THE").front()) == "the");
    BOOST_TEST(shown(query_words("US").front()) == "=US");
    BOOST_TEST((capitals_in("WHO advice") == Capitals::mean_acronyms));
    BOOST_TEST(shown(query_words("WHO", Capitals::mean_nothing).front()) == "who");
    BOOST_TEST(shown(query_words("W.H.O.", Capitals::mean_nothing).front()) == "=WHO");
}

BOOST_AUTO_TEST_SUITE_END()
