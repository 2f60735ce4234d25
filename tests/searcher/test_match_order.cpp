// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "searcher/search/bm25.hpp"
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

/// Many articles of all kinds of dates, of which some are equal.
const test::TestArchive& years_of_articles() {
    static const test::TestArchive made = [] {
        std::mt19937 random(7);
        const auto up_to = [&](unsigned most) { return static_cast<int>(random() % most); };
        std::vector<Article> articles;
        for (int i = 0; i < 600; ++i) {
            const int day = up_to(4) == 0 ? 0 : 1 + up_to(28);
            std::string date = fmt::format("{}-{:02}", 1998 + up_to(20), 1 + up_to(12));
            if (day > 0) date += fmt::format("-{:02}", day);
            if (up_to(12) == 0) date.resize(4);
            if (up_to(15) == 0) date.clear();
            std::string text = "Paris";
            for (int words = up_to(30); words > 0; --words)
                text += up_to(5) == 0 ? " paris" : up_to(3) == 0 ? " balcony" : " street";
            articles.push_back(dated_article(std::to_string(i), date, "Street", text + "."));
        }
        return test::TestArchive(articles);
    }();
    return made;
}

struct Scored {
    double score;
    std::string date;
    Xapian::docid number;
};

/// All matches with their date's share, computed for one after the other.
std::vector<Xapian::docid> plainly_by_recency(const ArchiveView& view, const Xapian::Query& query,
                                              const Recency& recency) {
    Xapian::Enquire enquire(view.database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(bm25(view.weighting));
    const Xapian::MSet all = enquire.get_mset(0, view.database.get_doccount(), view.database.get_doccount());
    const double highest = all.get_max_attained() > 0 ? all.get_max_attained() : 1;
    std::vector<Scored> scored;
    for (auto match = all.begin(); match != all.end(); ++match) {
        const std::string date = match.get_document().get_value(0);
        const double bonus = date.empty() ? 0 : highest * closeness(recency, date);
        scored.push_back({match.get_weight() + bonus, date, *match});
    }
    std::sort(scored.begin(), scored.end(), [](const Scored& a, const Scored& b) {
        return std::tie(b.score, b.date, a.number) < std::tie(a.score, a.date, b.number);
    });
    std::vector<Xapian::docid> numbers;
    for (const Scored& one : scored)
        numbers.push_back(one.number);
    return numbers;
}

void expect_same_order(const ArchiveView& view, const Xapian::Query& query, const Request& request) {
    const Recency recency = read_recency(request.around, request.half_life, today);
    const std::vector<Xapian::docid> expected = plainly_by_recency(view, query, recency);
    for (const std::size_t passed_over : {0U, 7U, 550U}) {
        const auto found = MatchOrder(view, request, today, nullptr).matches_of(query, true, passed_over, 10);
        const std::size_t first = std::min(passed_over, expected.size());
        BOOST_REQUIRE(found.matches.size() == std::min<std::size_t>(10, expected.size() - first));
        for (std::size_t i = 0; i < found.matches.size(); ++i) {
            BOOST_TEST(*found.matches[i] == expected[first + i],
                       request.around << ' ' << request.half_life << ' ' << query.get_description());
        }
    }
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

BOOST_AUTO_TEST_CASE(recent_is_as_computed_plainly) {
    const ArchiveView view(Xapian::Database(years_of_articles().directory().segment("1").string()), "en");
    const Xapian::Query word("Zpari");
    const Xapian::Query other("Zbalconi");
    const std::vector<Xapian::Query> queries{word,
                                             word & other,
                                             word | other,
                                             {Xapian::Query::OP_PHRASE, other, Xapian::Query("street")},
                                             {Xapian::Query::OP_SCALE_WEIGHT, word, 0.0}};
    Request request;
    request.sort = SortOrder::recent;
    for (const std::string around : {"2008-02-29", "2001", "1950", "2300", "2003-05..2006-02"}) {
        for (const std::string half_life : {"1d", "30d", "2y", "90y"}) {
            request.around = around;
            request.half_life = half_life;
            for (const Xapian::Query& query : queries)
                expect_same_order(view, query, request);
        }
    }
}

BOOST_AUTO_TEST_CASE(all_matches_come_as_on_pages) {
    BOOST_TEST(all_ordered(SortOrder::relevance) == "3 2 1 4 of 4");
    BOOST_TEST(all_ordered(SortOrder::newest) == "2 1 3 4 of 4");
    BOOST_TEST(all_ordered(SortOrder::oldest) == "4 3 1 2 of 4");
    BOOST_TEST(all_ordered(SortOrder::recent) == "3 2 1 4 of 4");
    BOOST_TEST(all_ordered(SortOrder::relevance, false) == "2 1 3 4 of 4");
}

BOOST_AUTO_TEST_SUITE_END()
