// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/query/question.hpp"

using namespace news;

namespace {

/// "what it is about / left out"
std::string read(const std::string& query, const std::string& language = "en") {
    const Question question = read_question(parse_query(query, QueryContext{{2018, 8, 7}}).root, language);
    return canonical_text(question.root) + " / " + join(question.left_out, " ");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(question)

BOOST_AUTO_TEST_CASE(what_only_holds_a_sentence_together_is_left_out) {
    BOOST_TEST(read("Who climbed to the child on the balcony?") ==
               "climbed AND child AND balcony / who to the on");
    BOOST_TEST(read("wer kletterte zu dem Kind", "de") == "kletterte AND kind / wer zu dem");
}

BOOST_AUTO_TEST_CASE(keywords_names_and_titles_stay_as_they_are) {
    for (const std::string query :
         {"the who", "man of the year", "to be or not to be", "paris balcony migrant child rescue",
          "who is the president", "who AND the AND man AND of AND year"}) {
        BOOST_TEST(read(query) == canonical_text(parse_query(query, QueryContext{{2018, 8, 7}}).root) + " / ",
                   query);
    }
}

BOOST_AUTO_TEST_CASE(what_is_asked_for_on_purpose_stays) {
    BOOST_TEST(read("+who climbed to the balcony of paris") ==
               "+who AND climbed AND balcony AND paris / to the of");
    BOOST_TEST(read("=Who climbed to the balcony of paris -the") ==
               "=who AND climbed AND balcony AND paris NOT the / to the of");
    BOOST_TEST(read("climbed to the \"top of the world\" in paris today") ==
               "climbed AND \"top of the world\" AND paris AND today / to the in");
    BOOST_TEST(read("what did the WHO say about malaria") ==
               "w.h.o. AND say AND malaria / what did the about");
}

BOOST_AUTO_TEST_CASE(a_word_counts_as_often_as_it_stands_there) {
    BOOST_TEST(read("the troops in germany and the troops in korea") ==
               "troops^2 AND germany AND korea / the in and");
}

BOOST_AUTO_TEST_CASE(joined_words_are_taken_apart) {
    BOOST_TEST(read("what is known of wing-body interference at x-ray speed") ==
               "known AND wing AND body AND interference AND x-ray AND speed / what is of at");
    BOOST_TEST(read("how did covid-19 spread in state-of-the-art hospitals")
                   .starts_with("covid-19 AND spread AND state AND art AND hospitals"));
}

BOOST_AUTO_TEST_SUITE_END()
