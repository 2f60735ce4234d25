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

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_windows)

BOOST_AUTO_TEST_CASE(each_article_is_in_one_window) {
    const Xapian::Database database(archive().directory().segment("1").string());
    std::string counts;
    for (const Xapian::Query& window : news::calendar_windows(database)) {
        Xapian::Enquire enquire(database);
        enquire.set_query(window);
        counts += std::to_string(enquire.get_mset(0, 100, 100).size()) + ' ';
    }
    BOOST_TEST(counts ==
               "4 2 4 3 1 ");  // of August; of July and January; of four pieces; of the rest; undated
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
