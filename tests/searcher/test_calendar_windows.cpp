// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/search/calendar_windows.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::dated_article;

namespace {

/// Newest first. What is known to the month or year only has a date before all of its days.
const std::vector<std::string> dates{"2018-08-07T12:30", "2018-08-07", "2018-08-01", "2018-08", "2018-07-31",
                                     "2018-01-01",       "2018",       "2017-12-31", "2016-05", "2016",
                                     "2001-09-11",       "1999",       "1963-11-22", ""};

const test::TestArchive& archive() {
    static const test::TestArchive made = [] {
        std::vector<Article> articles;
        for (std::size_t i = 0; i < dates.size(); ++i)  // not in their order
            articles.push_back(
                dated_article(std::to_string(i * 5 % dates.size()), dates[i * 5 % dates.size()]));
        return test::TestArchive(articles);
    }();
    return made;
}

Response newest(const std::string& query, std::uint32_t offset, std::uint32_t limit) {
    Request request;
    request.text = query;
    request.sort = SortOrder::newest;
    request.offset = offset;
    request.limit = limit;
    return archive().search(request);
}

std::string sizes_of_windows(const Xapian::Database& database) {
    std::string sizes;
    CalendarWindows windows(database);
    while (const auto window = windows.next()) {
        Xapian::Enquire enquire(database);
        enquire.set_query(*window);
        sizes += std::to_string(enquire.get_mset(0, 10'000, 10'000).size()) + ' ';
    }
    return sizes;
}

/// So many articles a day, and as many more that are known to the month or year only.
Xapian::WritableDatabase archive_of_days(int articles_a_day) {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    for (const std::string date : {"2018-02-01", "2018-02-02", "2018-02-03", "2018-02", "2018-01-07", "2018",
                                   "2017-12-31", "2017-12-30", "2017-11-11", "2016-05-05", ""}) {
        Xapian::Document document;
        std::optional<NewsDate> published;
        if (!date.empty()) published = test::date_of(date);
        for (const std::string& term : date_terms(published))
            document.add_boolean_term(term);
        if (published) document.add_value(0, sort_key(*published));
        for (int i = 0; i < articles_a_day; ++i)
            database.add_document(document);
    }
    return database;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_windows)

BOOST_AUTO_TEST_CASE(each_article_is_in_one_window) {
    const Xapian::Database database(archive().directory().segment("1").string());
    BOOST_TEST(sizes_of_windows(database) == "13 1 ");  // of a small archive all at once; undated
}

BOOST_AUTO_TEST_CASE(windows_of_a_large_archive_begin_with_days) {
    BOOST_TEST(sizes_of_windows(archive_of_days(10)) == "100 10 ");
    BOOST_TEST(sizes_of_windows(archive_of_days(100)) == "300 700 100 ");
    BOOST_TEST(sizes_of_windows(archive_of_days(300)) == "300 1200 1500 300 ");
}

BOOST_AUTO_TEST_CASE(each_window_is_older_than_the_one_before) {
    for (const int articles_a_day : {1, 60, 130, 300}) {
        const Xapian::WritableDatabase database = archive_of_days(articles_a_day);
        CalendarWindows windows(database);
        std::string oldest = "9";
        while (const auto window = windows.next()) {
            Xapian::Enquire enquire(database);
            enquire.set_query(*window);
            enquire.set_sort_by_value(0, true);
            const Xapian::MSet articles = enquire.get_mset(0, 10'000, 10'000);
            BOOST_TEST((articles[0].get_document().get_value(0) < oldest));
            oldest = articles.back().get_document().get_value(0);
        }
        BOOST_TEST(oldest == "");
    }
}

BOOST_AUTO_TEST_CASE(around_days_the_closest_come_first) {
    const Xapian::Database database(archive().directory().segment("1").string());
    const auto windows = windows_around(database, read_recency("2018-07-31", "1y", {2018, 8, 7}));
    std::string counts;
    double before = 1;
    for (const NearWindow& window : windows) {
        Xapian::Enquire enquire(database);
        enquire.set_query(window.articles);
        const Xapian::MSet articles = enquire.get_mset(0, 100, 100);
        counts += std::to_string(articles.size()) + ' ';
        for (auto article = articles.begin(); article != articles.end(); ++article) {
            const std::string date = article.get_document().get_value(0);
            if (date.empty()) continue;
            BOOST_TEST(closeness(read_recency("2018-07-31", "1y", {2018, 8, 7}), date) <= window.closeness);
        }
        BOOST_TEST(window.closeness <= before);
        before = window.closeness;
    }
    BOOST_TEST(counts == "1 5 4 3 1 ");  // of July; of August and the year; then as for the newest
    BOOST_TEST(windows.front().closeness == 1.0);
    BOOST_TEST(windows.back().closeness == 0.0);
}

BOOST_AUTO_TEST_CASE(the_newest_come_first_on_each_page) {
    BOOST_TEST(test::ids_of(newest("paris", 0, 20)) == "0 1 2 3 4 5 6 7 8 9 10 11 12 13");
    for (std::uint32_t offset = 0; offset < dates.size(); ++offset) {
        const Response page = newest("paris", offset, 3);
        BOOST_TEST(page.all_words == dates.size());
        BOOST_TEST(page.hits.front().article.id == std::to_string(offset));
        BOOST_TEST(page.hits.front().rank == offset + 1);
        BOOST_TEST(page.hits.size() == std::min<std::size_t>(3, dates.size() - offset));
    }
}

BOOST_AUTO_TEST_CASE(of_days_only_these) {
    BOOST_TEST(test::ids_of(newest("paris date:2001..2016-05", 0, 2)) == "8 9");
    BOOST_TEST(test::ids_of(newest("date:..2001", 1, 2)) == "11 12");
}

BOOST_AUTO_TEST_SUITE_END()
