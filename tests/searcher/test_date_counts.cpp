// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "searcher/counting/date_counts.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

using test::dated_article;

namespace {

Article doubtful(const std::string& id, const std::string& iso) {
    Article article = dated_article(id, iso);
    article.published->certainty = DateCertainty::doubtful;
    return article;
}

const test::TestArchive& dates() {
    static const test::TestArchive archive({
        dated_article("1", "2018-05-01"),
        dated_article("2", "2018-05-01T10:30:00+02:00"),
        dated_article("3", "2018-05"),
        dated_article("4", "2018"),
        dated_article("5", ""),
        doubtful("6", "2018-05-01"),
        dated_article("7", "2018-07-09", "Lyon"),
        doubtful("8", "2018-06-02"),
    });
    return archive;
}

std::string held_by(TimeStep step) {
    const Xapian::Database database = open_database(dates().directory());
    const PublicationDates all = count_dates(database, articles_matching(database, Xapian::Query::MatchAll));
    Timeline timeline = make_timeline({all}, step);
    add_holdings(database, timeline);
    std::string text;
    for (const TimelinePeriod& period : timeline.periods) {
        if (period.held > 0 || step != TimeStep::day)
            text += to_text(period.begin) + "=" + std::to_string(period.held) + " ";
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_counts)

BOOST_AUTO_TEST_CASE(doubtful_and_missing_dates_are_counted_apart) {
    const Xapian::Database database = open_database(dates().directory());
    const PublicationDates counted =
        count_dates(database, articles_matching(database, Xapian::Query("paris")));
    const DatedCounts expected{{{2018, 0, 0}, 1}, {{2018, 5, 0}, 1}, {{2018, 5, 1}, 2}};
    BOOST_TEST((counted.dated == expected));
    BOOST_TEST(counted.doubtful == 2U);
    BOOST_TEST(counted.undated == 1U);
}

BOOST_AUTO_TEST_CASE(what_the_archive_holds_of_a_period_is_what_is_surely_of_it) {
    BOOST_TEST(held_by(TimeStep::year) == "2018=5 ");
    BOOST_TEST(held_by(TimeStep::month) == "2018-05=3 2018-06=0 2018-07=1 ");
    BOOST_TEST(held_by(TimeStep::day) == "2018-05-01=2 2018-07-09=1 ");
    BOOST_TEST(held_by(TimeStep::week).starts_with("2018-04-30=2 2018-05-07=0 "));
}

BOOST_AUTO_TEST_SUITE_END()
