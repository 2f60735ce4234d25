// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/search/bm25.hpp"
#include "searcher/search/relevance_feedback.hpp"
#include "tests/searcher/ferry_archive.hpp"

using namespace news;

namespace {

ArchiveView view() {
    return {Xapian::Database(test::ferry_archive().directory().segment("1").string()), "en"};
}

std::vector<FeedbackWord> words_of(const Xapian::Query& query, const AskedFor& asked_for) {
    const ArchiveView opened = view();
    Xapian::Enquire enquire(opened.database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(bm25(opened.weighting));
    const Xapian::MSet hits = enquire.get_mset(0, 3);
    std::vector<Xapian::MSetIterator> best;
    for (auto hit = hits.begin(); hit != hits.end(); ++hit)
        best.push_back(hit);
    return feedback_words(best, asked_for, opened);
}

std::vector<std::string> names(const std::vector<FeedbackWord>& words) {
    std::vector<std::string> names;
    for (const FeedbackWord& word : words)
        names.push_back(word.word);
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(relevance_feedback)

BOOST_AUTO_TEST_CASE(what_the_best_hits_have_in_common_is_found) {
    const auto words = words_of(Xapian::Query("Zferri"), {1, {"Zferri"}});
    BOOST_REQUIRE(!words.empty());
    BOOST_TEST(words.front().word == "captain");  // in its most frequent form
    BOOST_TEST(words.front().term == "Zcaptain");
    const std::vector<std::string> all = names(words);
    for (const std::string absent :
         {"ferry", "street", "the", "late"})  // asked for, everywhere, stop word, once
        BOOST_TEST(std::count(all.begin(), all.end(), absent) == 0, absent);
}

BOOST_AUTO_TEST_CASE(weights_are_the_share_that_feedback_has) {
    double one = 0;
    for (const FeedbackWord& word : words_of(Xapian::Query("Zferri"), {1, {"Zferri"}}))
        one += word.weight;
    double three = 0;
    for (const FeedbackWord& word : words_of(Xapian::Query("Zferri"), {3, {"Zferri"}}))
        three += word.weight;
    BOOST_TEST(one == ranking::feedback_share / (1 - ranking::feedback_share),
               boost::test_tools::tolerance(1e-9));
    BOOST_TEST(three == 3 * one, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(of_no_hits_there_are_no_words) {
    BOOST_TEST(words_of(Xapian::Query("Zunknown"), {1, {}}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
