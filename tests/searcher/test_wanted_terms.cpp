// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/terms.hpp"
#include "searcher/search/wanted_terms.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(wanted_terms)

BOOST_AUTO_TEST_CASE(words_of_a_term_may_be_there_in_every_form_of_it) {
    const Field& title = field(FieldId::title);
    const std::string word = "élan";
    for (const std::string& folded : {std::string("paris"), std::string("x"), std::string("$5"), word}) {
        for (const std::string& term :
             {word_term(folded), word_term(title, folded), stem_term(folded), stem_term(title, folded),
              exact_term(folded, "X"), exact_term(title, folded, "X")}) {
            WantedTerms wanted;
            wanted.add({term});
            BOOST_TEST(wanted.may_have(folded), term);
            BOOST_TEST(wanted.contains(term));
            const auto first = static_cast<unsigned char>(folded.front());
            BOOST_TEST((first >= 0x80 || wanted.initials()[first]), term);
            BOOST_TEST(!wanted.may_have("balcony"), term);
            BOOST_TEST(!wanted.has_starts());
        }
    }
}

BOOST_AUTO_TEST_CASE(starts_of_sentences_are_told_apart) {
    WantedTerms wanted;
    wanted.add({"paris", std::string(prefix::sentence_start)});
    BOOST_TEST(wanted.has_starts());
}

BOOST_AUTO_TEST_SUITE_END()
