// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/search/best_matches.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

/// Articles 1 to 6 with a word as often as said, and a date each.
Xapian::WritableDatabase articles() {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    const std::vector<std::pair<Xapian::termcount, std::string>> words_and_dates{
        {1, "2018"}, {3, "2001"}, {2, "2004"}, {1, "2019"}, {3, "2002"}, {1, "2018"}};
    for (const auto& [count, date] : words_and_dates) {
        Xapian::Document document;
        document.add_term("paris", count);
        document.add_value(0, date);
        document.add_boolean_term(date < "2010" ? "early" : "late");
        database.add_document(document);
    }
    return database;
}

void search(BestMatches& best, const Xapian::Database& database, const std::string& filter) {
    Xapian::Enquire enquire(database);
    enquire.set_query({Xapian::Query::OP_FILTER, Xapian::Query("paris"), Xapian::Query(filter)});
    enquire.set_weighting_scheme(Xapian::BM25Weight(1, 0, 1, 0, 0));
    enquire.set_sort_by_relevance_then_value(0, true);
    best.search(enquire);
}

std::string numbers(const BestMatches& best, std::uint64_t passed_over) {
    std::string numbers;
    for (const Xapian::MSetIterator& match : best.behind(passed_over))
        numbers += std::to_string(*match);
    return numbers;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(best_matches)

BOOST_AUTO_TEST_CASE(searches_become_one_list) {
    const Xapian::WritableDatabase database = articles();
    BestMatches best(5);
    search(best, database, "late");
    BOOST_TEST(numbers(best, 0) == "416");  // equals by date, of one date by number
    BOOST_TEST(!best.are_all_above(0));
    search(best, database, "early");
    BOOST_TEST(numbers(best, 0) == "52341");
    BOOST_TEST(numbers(best, 3) == "41");
    BOOST_TEST(numbers(best, 9) == "");
}

BOOST_AUTO_TEST_CASE(it_is_known_whether_more_can_come) {
    const Xapian::WritableDatabase database = articles();
    BestMatches best(2);
    search(best, database, "early");
    const double lowest = best.behind(1).front().get_weight();
    BOOST_TEST(best.are_all_above(lowest - 0.1));
    BOOST_TEST(!best.are_all_above(lowest));  // an equal one may be newer
    search(best, database, "late");
    BOOST_TEST(numbers(best, 0) == "52");
}

BOOST_AUTO_TEST_CASE(of_none_nothing_is_looked_for) {
    const Xapian::WritableDatabase database = articles();
    BestMatches best(0);
    BOOST_TEST(best.are_all_above(100));
    search(best, database, "early");
    BOOST_TEST(numbers(best, 0) == "");
}

BOOST_AUTO_TEST_SUITE_END()
