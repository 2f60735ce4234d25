// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "tests/searcher/ferry_archive.hpp"

using namespace news;
using test::ferry_archive;

namespace {

Request asking(const std::string& text, SortOrder order = SortOrder::relevance) {
    Request request;
    request.text = text;
    request.sort = order;
    request.expand = true;
    return request;
}

std::string last_note(const Request& request) {
    const Response response = ferry_archive().search(request);
    return response.notes.empty() ? "none" : response.notes.back();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(query_expansion)

BOOST_AUTO_TEST_CASE(the_same_articles_match_in_another_order) {
    Request plain = asking("ferry");
    plain.expand = false;
    BOOST_TEST(test::set_of(ferry_archive().search(plain)) == test::set_of(ferry_archive().search(asking("ferry"))));
    const Response expanded = ferry_archive().search(asking("ferry"));
    BOOST_TEST(expanded.all_words == 4U);
    BOOST_TEST(expanded.notes.back() == "words of the best hits score as well: captain, harbour");
    BOOST_TEST(expanded.hits.back().article.id == "3");  // has neither
}

BOOST_AUTO_TEST_CASE(it_goes_with_filters_phrases_and_recent) {
    BOOST_TEST(last_note(asking("ferry date:2018")).starts_with("words of the best hits"));
    BOOST_TEST(last_note(asking("\"the ferry\"")).starts_with("words of the best hits"));
    BOOST_TEST(
        last_note(asking("ferry OR harbour", SortOrder::recent)).starts_with("words of the best hits"));
    BOOST_TEST(ferry_archive().search(asking("ferry -harbour")).all_words == 3U);
}

BOOST_AUTO_TEST_CASE(where_nothing_can_be_added_it_is_said) {
    BOOST_TEST(last_note(asking("date:2018")) == "--expand adds nothing: the query has no words to go by");
    BOOST_TEST(last_note(asking("ferry", SortOrder::newest)) ==
               "--expand adds nothing: the order is that of dates");
    BOOST_TEST(last_note(asking("nothing")) ==
               "--expand adds nothing: the best hits have no more words in common");
}

BOOST_AUTO_TEST_SUITE_END()
