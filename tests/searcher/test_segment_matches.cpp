// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>
#include <bitset>
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/counting/segment_matches.hpp"
#include "searcher/matching/bonus_source.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;
using Xapian::Query;

namespace {

constexpr int words = 40;
constexpr int articles_in_all = 3000;
constexpr std::array<int, 4> removed{1, 64, 1200, 3000};

/// The word number n, from 2 on, is in every nth article; some articles are gone.
Xapian::WritableDatabase articles_of_divisors() {
    std::vector<test::PlainText> articles;
    for (int article = 1; article <= articles_in_all; ++article) {
        std::string text = "all";
        for (int word = 2; word < words; ++word) {
            if (article % word == 0) text += " w" + std::to_string(word);
        }
        articles.push_back({"", text});
    }
    Xapian::WritableDatabase database = test::memory_database(articles);
    for (const int gone : removed)
        database.delete_document(static_cast<Xapian::docid>(gone));
    return database;
}

using Articles = std::bitset<articles_in_all + 1>;

Articles articles_with(const Query& leaf) {
    Articles articles;
    if (leaf.get_type() == Query::LEAF_MATCH_NOTHING) return articles;
    const bool is_term = leaf.get_type() == Query::LEAF_TERM;
    const int divisor = is_term ? std::stoi((*leaf.get_terms_begin()).substr(1)) : 1;
    for (int article = divisor; divisor < words && article <= articles_in_all; article += divisor)
        articles.set(static_cast<std::size_t>(article));
    for (const int gone : removed)
        articles.reset(static_cast<std::size_t>(gone));
    return articles;
}

/// By plain sets: Xapian itself now and then finds others for an AND behind a NOT.
Articles matching(const Query& query) {
    if (query.get_num_subqueries() == 0) return articles_with(query);
    Articles articles = matching(query.get_subquery(0));
    for (std::size_t i = 1; i < query.get_num_subqueries(); ++i) {
        const Articles others = matching(query.get_subquery(i));
        switch (query.get_type()) {
            case Query::OP_AND:
            case Query::OP_FILTER:
                articles &= others;
                break;
            case Query::OP_AND_NOT:
                articles &= ~others;
                break;
            case Query::OP_AND_MAYBE:
            case Query::OP_SCALE_WEIGHT:
                break;
            default:
                articles |= others;
        }
    }
    return articles;
}

class RandomQuery {
  public:
    Query make(int depth) {
        static const std::vector<Query::op> joins{Query::OP_AND,     Query::OP_OR,  Query::OP_AND_NOT,
                                                  Query::OP_FILTER,  Query::OP_MAX, Query::OP_AND_MAYBE,
                                                  Query::OP_SYNONYM, Query::OP_OR};
        if (depth == 0 || up_to(4) == 0) return leaf();
        if (up_to(8) == 0) return {Query::OP_SCALE_WEIGHT, make(depth - 1), 0.0};
        std::vector<Query> parts;
        const int count = 2 + up_to(3);
        for (int i = 0; i < count; ++i)
            parts.push_back(make(depth - 1));
        return {joins[static_cast<std::size_t>(up_to(8))], parts.begin(), parts.end()};
    }

  private:
    int up_to(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most)); }

    Query leaf() {
        const int word = up_to(45);
        if (word == 0) return Query::MatchAll;
        if (word == 1) return Query::MatchNothing;
        return Query("w" + std::to_string(word));
    }

    std::mt19937 random_{1};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(segment_matches)

BOOST_AUTO_TEST_CASE(queries_of_terms_are_told_from_others) {
    const Query word("paris");
    const std::vector<std::string> words{"paris", "balcony"};
    const Query phrase(Query::OP_PHRASE, words.begin(), words.end());
    BOOST_TEST(is_of_terms(word));
    BOOST_TEST(is_of_terms(Query()));
    BOOST_TEST(is_of_terms((word & Query::MatchAll) | Query(Query::OP_SYNONYM, words.begin(), words.end())));
    BOOST_TEST(is_of_terms({Query::OP_AND_MAYBE, word, bonus_for("Sparis", 1)}));
    BOOST_TEST(!is_of_terms({Query::OP_AND, word, bonus_for("Sparis", 1)}));
    BOOST_TEST(!is_of_terms(phrase));
    BOOST_TEST(!is_of_terms(word | phrase));
    BOOST_TEST(!is_of_terms({Query::OP_VALUE_GE, 0, "2018"}));
}

BOOST_AUTO_TEST_CASE(as_many_match_as_sets_of_divisors_say) {
    const Xapian::WritableDatabase database = articles_of_divisors();
    SegmentMatches matches(database);  // remembers, so that terms are read in both ways
    RandomQuery random;
    for (int i = 0; i < 2000; ++i) {
        const Query query = random.make(3);
        BOOST_REQUIRE_MESSAGE(matches.count(query) == matching(query).count(), query.get_description());
    }
}

BOOST_AUTO_TEST_CASE(the_same_is_counted_again) {
    const Xapian::WritableDatabase database = articles_of_divisors();
    SegmentMatches matches(database);
    for (int i = 0; i < 4; ++i) {
        BOOST_TEST(matches.count(Query("w2") & Query("w3")) == 498U);
        BOOST_TEST(matches.count(Query("w2") | Query("w3")) == 1997U);
        BOOST_TEST(matches.count(Query("w2") & Query("unknown")) == 0U);
    }
}

BOOST_AUTO_TEST_CASE(a_segment_may_be_empty) {
    SegmentMatches matches(test::memory_database({}));
    BOOST_TEST(matches.count(Query("paris") & Query("balcony")) == 0U);
    BOOST_TEST(matches.count(Query::MatchAll) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
