// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/counting/article_counter.hpp"
#include "searcher/matching/bonus_source.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;
using Xapian::Query;

namespace {

Xapian::Database two_segments() {
    Xapian::Database both = test::memory_database({{"", "a b"}, {"", "b a"}, {"", "a"}});
    both.add_database(test::memory_database({{"", "a x b"}, {"", "b"}}));
    return both;
}

Query phrase_of(const std::vector<std::string>& words) {
    return {Query::OP_PHRASE, words.begin(), words.end()};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_counter)

BOOST_AUTO_TEST_CASE(all_segments_are_counted) {
    ArticleCounter counter(two_segments());
    BOOST_TEST(counter.count(Query("a")) == 4U);
    BOOST_TEST(counter.count(Query("a") & Query("b")) == 3U);
    BOOST_TEST(counter.count(Query("a") | Query("x")) == 4U);
    BOOST_TEST(counter.count(Query::MatchAll) == 5U);
    BOOST_TEST(counter.count(Query()) == 0U);
}

BOOST_AUTO_TEST_CASE(what_terms_do_not_decide_is_matched) {
    ArticleCounter counter(two_segments());
    BOOST_TEST(counter.count(phrase_of({"a", "b"})) == 1U);
    BOOST_TEST(counter.count(Query("x") | phrase_of({"b", "a"})) == 2U);
}

BOOST_AUTO_TEST_CASE(what_scores_on_top_is_not_counted) {
    ArticleCounter counter(two_segments());
    const Query maybe(Query::OP_AND_MAYBE, phrase_of({"a", "b"}), bonus_for("x", 2));
    BOOST_TEST(counter.count(maybe) == 1U);
}

BOOST_AUTO_TEST_CASE(an_archive_may_be_empty) {
    ArticleCounter counter(test::memory_database({}));
    BOOST_TEST(counter.count(Query("a") & Query("b")) == 0U);
    BOOST_TEST(counter.count(phrase_of({"a", "b"})) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
