// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>
#include <xapian.h>

#include "searcher/matching/bonus_source.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

/// "2:1.5 1:0" for each hit, best first.
std::string found(const Xapian::Database& database, const Xapian::Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    std::string hits;
    const Xapian::MSet matches = enquire.get_mset(0, 10, 10);
    for (auto match = matches.begin(); match != matches.end(); ++match)
        hits += (hits.empty() ? "" : " ") + std::to_string(*match) + ':' +
                std::to_string(match.get_weight()).substr(0, 3);
    return hits;
}

Xapian::Query unscored(const std::string& term) {
    return {Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(term), 0.0};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bonus_source)

BOOST_AUTO_TEST_CASE(each_article_with_the_term_gets_the_same) {
    const Xapian::Database database =
        test::memory_database({{"", "oil"}, {"", "gas"}, {"", "oil oil oil gas"}, {"", "tea"}});
    BOOST_TEST(found(database, bonus_for("oil", 1.5)) == "1:1.5 3:1.5");
    BOOST_TEST(found(database, bonus_for("coal", 1.5)) == "");
    BOOST_TEST(found(database, {Xapian::Query::OP_SCALE_WEIGHT, bonus_for("oil", 1.5), 2.0}) ==
               "1:3.0 3:3.0");
}

BOOST_AUTO_TEST_CASE(on_top_of_other_words) {
    const Xapian::Database database = test::memory_database({{"", "gas"}, {"", "oil"}, {"", "oil gas"}});
    const Xapian::Query query{Xapian::Query::OP_AND_MAYBE, unscored("gas"), bonus_for("oil", 2.5)};
    BOOST_TEST(found(database, query) == "3:2.5 1:0.0");
    BOOST_TEST(found(database, unscored("gas") & bonus_for("oil", 2.5)) == "3:2.5");
}

BOOST_AUTO_TEST_CASE(in_each_of_several_databases) {
    Xapian::Database both = test::memory_database({{"", "gas"}, {"", "oil"}});
    both.add_database(test::memory_database({{"", "oil"}, {"", "gas"}}));
    BOOST_TEST(found(both, bonus_for("oil", 1)) == "2:1.0 3:1.0");  // documents are numbered in turn
}

BOOST_AUTO_TEST_SUITE_END()
