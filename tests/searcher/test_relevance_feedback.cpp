// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "searcher/search/bm25.hpp"
#include "searcher/search/relevance_feedback.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::dated_article;

namespace {

/// Ferries have to do with a harbour and a captain; every article has a street, and most are of other things.
const test::TestArchive& archive() {
    static const test::TestArchive made = [] {
        std::vector<Article> articles{
            dated_article("1", "2018-01-01", "Ferry",
                          "A ferry, the captains and the captain of a harbour street."),
            dated_article("2", "2018-01-02", "Ferry", "The ferry is late, said the captain in the street."),
            dated_article("3", "2018-01-03", "Street",
                          "That ferry has a lantern and a street, and a long way."),
            dated_article("4", "2018-01-04", "Street",
                          "That ferry has a captain and a street, and a wide deck."),
            dated_article("5", "2018-01-05", "Harbour", "A harbour without boats in the street."),
            dated_article("6", "2018-01-06", "Lyon", "A captain in the street, and nothing else to tell.")};
        for (int i = 7; i < 60; ++i)
            articles.push_back(dated_article(std::to_string(i), "2017", "Street", "Nothing in the street."));
        return test::TestArchive(articles);
    }();
    return made;
}

ArchiveView view() {
    return {Xapian::Database(archive().directory().segment("1").string()), "en"};
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

Request asking(const std::string& text, SortOrder order = SortOrder::relevance) {
    Request request;
    request.text = text;
    request.sort = order;
    request.expand = true;
    return request;
}

std::string last_note(const Request& request) {
    const Response response = archive().search(request);
    return response.notes.empty() ? "none" : response.notes.back();
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

BOOST_AUTO_TEST_CASE(the_same_articles_match_in_another_order) {
    Request plain = asking("ferry");
    plain.expand = false;
    BOOST_TEST(test::set_of(archive().search(plain)) == test::set_of(archive().search(asking("ferry"))));
    const Response expanded = archive().search(asking("ferry"));
    BOOST_TEST(expanded.all_words == 4U);
    BOOST_TEST(expanded.notes.back() == "words of the best hits score as well: captain, harbour");
    BOOST_TEST(expanded.hits.back().article.id == "3");  // has neither
}

BOOST_AUTO_TEST_CASE(it_goes_with_filters_phrases_and_recent) {
    BOOST_TEST(last_note(asking("ferry date:2018")).starts_with("words of the best hits"));
    BOOST_TEST(last_note(asking("\"the ferry\"")).starts_with("words of the best hits"));
    BOOST_TEST(
        last_note(asking("ferry OR harbour", SortOrder::recent)).starts_with("words of the best hits"));
    BOOST_TEST(archive().search(asking("ferry -harbour")).all_words == 3U);
}

BOOST_AUTO_TEST_CASE(where_nothing_can_be_added_it_is_said) {
    BOOST_TEST(last_note(asking("date:2018")) == "--expand adds nothing: the query has no words to go by");
    BOOST_TEST(last_note(asking("ferry", SortOrder::newest)) ==
               "--expand adds nothing: the order is that of dates");
    BOOST_TEST(last_note(asking("nothing")) ==
               "--expand adds nothing: the best hits have no more words in common");
}

BOOST_AUTO_TEST_SUITE_END()
