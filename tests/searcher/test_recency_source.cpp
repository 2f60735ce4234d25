// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/matching/recency_source.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::dated_article;

namespace {

const test::TestArchive& archive() {
    static const test::TestArchive made({
        dated_article("day", "2001-09-11"),
        dated_article("week", "2001-09-18"),
        dated_article("later", "2018-01-01"),
        dated_article("undated", ""),
        dated_article("other", "2001-09-11", "Lyon"),
    });
    return made;
}

std::string sorted(const std::string& query, const std::string& around) {
    Request request;
    request.text = query;
    request.sort = SortOrder::recent;
    request.around = around;
    return test::ids_of(archive().search(request));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(recency_source)

BOOST_AUTO_TEST_CASE(of_equal_articles_the_nearest_is_first) {
    BOOST_TEST(sorted("paris", "2001-09-11").starts_with("day week later"));
    BOOST_TEST(sorted("paris", "2018").starts_with("later week day"));
    BOOST_TEST(sorted("source:x OR paris", "2001-09-18").starts_with("week day"));
}

BOOST_AUTO_TEST_CASE(without_words_only_the_date_counts) {
    BOOST_TEST(sorted("kind:article", "2001-09-18").starts_with("week "));
}

BOOST_AUTO_TEST_CASE(nothing_is_added_and_nothing_lost) {
    Request request;
    request.text = "paris";
    request.sort = SortOrder::recent;
    const Response response = archive().search(request);
    BOOST_TEST(response.all_words == 4U);
    BOOST_TEST(test::set_of(response) == "day later undated week");
}

BOOST_AUTO_TEST_CASE(the_weight_of_a_day_is_as_said) {
    const Xapian::Database database(archive().directory().segment("1").string());
    Xapian::Enquire enquire(database);
    const Xapian::Query none(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query("paris"), 0.0);
    enquire.set_query(preferring_recent(none, read_recency("2001-09-11", "1w", {2018, 8, 7}), {3, 3}));
    const Xapian::MSet matches = enquire.get_mset(0, 4);
    BOOST_TEST(matches[0].get_weight() == 3.0, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(matches[1].get_weight() == 1.5, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(none_gets_more_than_was_said) {
    const Xapian::Database database(archive().directory().segment("1").string());
    Xapian::Enquire enquire(database);
    const Xapian::Query none(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query("paris"), 0.0);
    enquire.set_query(preferring_recent(none, read_recency("2001-09-11", "1w", {2018, 8, 7}), {3, 2}));
    BOOST_TEST(enquire.get_mset(0, 4).get_max_attained() == 2.0);
}

BOOST_AUTO_TEST_SUITE_END()
