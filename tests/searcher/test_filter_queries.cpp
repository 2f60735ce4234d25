// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "searcher/translation/filter_queries.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::dated_article;

namespace {

Article with_related(Article article, const std::string& title) {
    article.related.push_back({title, test::date_of("2020-02-29", DateEvidence::related_list), ""});
    return article;
}

Article addressed(Article article, const std::string& url) {
    article.url = url;
    return article;
}

const test::TestArchive& archive() {
    static const test::TestArchive made({
        addressed(dated_article("old", "1999-04-13", "Old", "one two three"),
                  "https://www.bbc.co.uk/a?utm_source=x"),
        dated_article("leap", "2020-02-29", "Leap", "one two three four five"),
        dated_article("month", "2020-04", "Month", "one"),
        dated_article("none", "", "None", "one"),
        with_related(dated_article("citing", "2021-04-13", "Citing"), "Leap"),
    });
    return made;
}

void check(const std::string& query, const std::string& ids) {
    BOOST_TEST(test::set_of(archive().search(query)) == ids, query);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filter_queries)

BOOST_AUTO_TEST_CASE(links_lead_both_ways) {
    check("cites:leap", "citing");
    check("cites:citing", "");
    check("related:leap", "citing");
    check("related:citing", "leap");
    check("related:nobody", "");
}

BOOST_AUTO_TEST_CASE(addresses) {
    check("url:bbc.co.uk/a", "old");
    check("url:bbc.co.uk/b", "");
}

BOOST_AUTO_TEST_CASE(numbers_of_words) {
    check("words:>5", "leap");
    check("words:<3", "month none");
    check("words:>1000", "");
}

BOOST_AUTO_TEST_CASE(a_day_of_every_year) {
    check("date:*-04-13", "citing month old");
    check("date:*-02-29", "leap");
    check("date:*-12-24", "");
}

BOOST_AUTO_TEST_CASE(a_list_of_dates_is_any_of_them) {
    check("date:1999,2020-02", "leap old");
    check("date:1999,1999-04,1999-04-13 OR cites:leap", "citing old");
    check("date:*-04-13,2020", "citing leap month old");
}

BOOST_AUTO_TEST_CASE(each_day_of_overlapping_ranges_is_asked_for_once) {
    const ArchiveView view(open_database(archive().directory()), "en");
    const std::vector<DateCondition> one{DayRange{CalendarDate{2020, 2, 3}, CalendarDate{2021, 4, 5}}};
    const std::vector<DateCondition> many(500, one.front());
    BOOST_TEST(filter_query(view, many, Undated::left_out).get_length() ==
               filter_query(view, one, Undated::left_out).get_length());
}

BOOST_AUTO_TEST_CASE(articles_without_a_date_only_when_asked_for) {
    Request request;
    request.text = "date:2020";
    BOOST_TEST(test::set_of(archive().search(request)) == "leap month");
    request.undated = true;
    BOOST_TEST(test::set_of(archive().search(request)) == "leap month none");
}

BOOST_AUTO_TEST_SUITE_END()
