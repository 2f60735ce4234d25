// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/reserved_forms.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(reserved_forms)

BOOST_AUTO_TEST_CASE(forms_of_the_language_that_are_not_there_yet_are_named) {
    struct Case {
        std::string word;
        std::string form;
    };
    const std::vector<Case> cases{
        {"immig*", "wildcards (*)"},
        {"*", "wildcards (*)"},
        {"wom?n", "wildcards (?)"},
        {"?ow", "wildcards (?)"},
        {"=café", "exact forms (=)"},
        {"=ICE,", "exact forms (=)"},
        {"paris^2", "weights (^)"},
        {"paris^2.5", "weights (^)"},
        {"gorbachov~1", "edit distances (~)"},
        {"gorbachov~", "edit distances (~)"},
        {"NEAR/5", "proximity operators"},
        {"w/5", "proximity operators"},
        {"w/s", "proximity operators"},
        {"w/p", "proximity operators"},
        {"PRE/12", "proximity operators"},
        {"ADJ/5", "proximity operators"},
        {"NEAR", "proximity operators"},
        {"AROUND", "proximity operators"},
    };
    for (const auto& [word, form] : cases)
        BOOST_TEST(reserved_form(word) == form, word);
}

BOOST_AUTO_TEST_CASE(plain_words_are_plain) {
    for (const std::string word :
         {"",     "paris", "okay?",    "what?!", "?",      "=",  "^2",    "~3",  "w/o",    "near", "near/5",
          "9/11", "AND",   "COVID-19", "a=b",    "around", "w/", "NEAR/", "c++", "$5.2bn", "e^x"}) {
        BOOST_TEST(reserved_form(word) == "", word);
    }
}

BOOST_AUTO_TEST_CASE(punctuation_at_the_end_goes) {
    struct Case {
        std::string word;
        std::string bare;
    };
    const std::vector<Case> cases{{"okay?", "okay"}, {"what?!", "what"}, {"a.b.", "a.b"},
                                  {"so,", "so"},     {"x;:", "x"},       {"?", ""},
                                  {"", ""},          {".a", ".a"},       {"a)", "a)"}};
    for (const auto& [word, bare] : cases)
        BOOST_TEST(without_trailing_punctuation(word) == bare);
}

BOOST_AUTO_TEST_SUITE_END()
