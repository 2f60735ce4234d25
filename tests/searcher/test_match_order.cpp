// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/search/match_order.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::dated_article;

namespace {

constexpr CalendarDate today{2018, 8, 7};

const test::TestArchive& archive() {
    static const test::TestArchive made({
        dated_article("1", "2018-03-01", "Street", "Paris."),
        dated_article("2", "2018-04-01", "Street", "Paris and Paris."),
        dated_article("3", "2017-04-01", "Street", "Paris and Paris and Paris."),
        dated_article("4", "", "Street", "Paris."),
        dated_article("5", "2018-05-01", "Street", "Lyon."),
    });
    return made;
}

/// Numbers of the documents, in their order, and how many there are in all if that is known.
std::string ordered(SortOrder sort, std::uint64_t passed_over = 0, std::uint64_t room = 10,
                    bool scores = true) {
    const ArchiveView view(Xapian::Database(archive().directory().segment("1").string()), "en");
    Request request;
    request.sort = sort;
    request.around = "2017-04-01";
    const OrderedMatches found = MatchOrder(view, request, today, nullptr)
                                     .matches_of(Xapian::Query("Zpari"), scores, passed_over, room);
    std::string numbers;
    for (const Xapian::MSetIterator& match : found.matches)
        numbers += std::to_string(*match) + ' ';
    return numbers + (found.all ? "of " + std::to_string(*found.all) : "");
}

/// The same of all matches.
std::string all_ordered(SortOrder sort, bool scores = true) {
    const ArchiveView view(Xapian::Database(archive().directory().segment("1").string()), "en");
    Request request;
    request.sort = sort;
    request.around = "2017-04-01";
    MatchSpool matches =
        MatchOrder(view, request, today, nullptr).all_matches(Xapian::Query("Zpari"), scores);
    std::string numbers;
    while (const auto match = matches.next())
        numbers += std::to_string(match->document) + ' ';
    return numbers + "of " + std::to_string(matches.size());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(match_order)

BOOST_AUTO_TEST_CASE(each_order_is_as_it_is_called) {
    BOOST_TEST(ordered(SortOrder::relevance) == "3 2 1 4 of 4");  // equals by date, newest first
    BOOST_TEST(ordered(SortOrder::newest) == "2 1 3 4 ");
    BOOST_TEST(ordered(SortOrder::oldest) == "4 3 1 2 of 4");  // undated ones are another tier
    BOOST_TEST(ordered(SortOrder::recent).starts_with("3 2 1 4"));
}

BOOST_AUTO_TEST_CASE(what_scores_nothing_is_listed_newest_first) {
    BOOST_TEST(ordered(SortOrder::relevance, 0, 10, false) == "2 1 3 4 ");
}

BOOST_AUTO_TEST_CASE(a_page_is_a_piece_of_the_whole) {
    BOOST_TEST(ordered(SortOrder::newest, 1, 2) == "1 3 ");
    BOOST_TEST(ordered(SortOrder::newest, 3, 2) == "4 ");
    BOOST_TEST(ordered(SortOrder::newest, 4, 2) == "");
    BOOST_TEST(ordered(SortOrder::newest, 0, 0) == "");
    BOOST_TEST(ordered(SortOrder::relevance, 1, 2).starts_with("2 1 "));
}

BOOST_AUTO_TEST_CASE(all_matches_come_as_on_pages) {
    BOOST_TEST(all_ordered(SortOrder::relevance) == "3 2 1 4 of 4");
    BOOST_TEST(all_ordered(SortOrder::newest) == "2 1 3 4 of 4");
    BOOST_TEST(all_ordered(SortOrder::oldest) == "4 3 1 2 of 4");
    BOOST_TEST(all_ordered(SortOrder::recent) == "3 2 1 4 of 4");
    BOOST_TEST(all_ordered(SortOrder::relevance, false) == "2 1 3 4 of 4");
}

BOOST_AUTO_TEST_SUITE_END()
