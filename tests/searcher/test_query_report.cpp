// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/search/query_report.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::dated_article;

namespace {

struct Scene {
    explicit Scene(const std::string& query)
        : root(parse_query(query, QueryContext{{2024, 3, 1}}).root), translator(view, root) {}

    test::TestArchive archive{{dated_article("1", "2018-01-01", "Paris balcony"),
                               dated_article("2", "2019-01-01", "Paris street")}};
    Xapian::Database database = open_database(archive.directory());
    ArchiveView view{database, "en"};
    QueryNode root;
    XapianTranslator translator;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(query_report)

BOOST_AUTO_TEST_CASE(counts_each_part_alone) {
    const Scene scene("paris balcony zeppelin");
    const std::vector<ClauseCount> counts = clause_counts(scene.root, scene.translator, scene.database);
    BOOST_REQUIRE(counts.size() == 3U);
    BOOST_TEST(counts[0].clause == "paris");
    BOOST_TEST(counts[0].articles == 2U);
    BOOST_TEST(counts[1].articles == 1U);
    BOOST_TEST(counts[2].articles == 0U);
}

BOOST_AUTO_TEST_CASE(joins_conditions_on_dates) {
    BOOST_TEST(!date_conditions(Scene("paris").root, Scene("paris").translator));
    const Scene scene("paris date:2018.. date:..2018");
    const auto conditions = date_conditions(scene.root, scene.translator);
    BOOST_REQUIRE(conditions);
    BOOST_TEST(conditions->written == "date:2018.. AND date:..2018");
}

BOOST_AUTO_TEST_CASE(tells_of_words_that_are_no_phrase) {
    const auto notes_of = [](const std::string& query) {
        const Scene scene(query);
        const auto notes = notes_on_phrases(scene.root, scene.translator, scene.database);
        return notes.empty() ? std::string{} : notes.front();
    };
    BOOST_TEST(notes_of("\"balcony paris\" street") ==
               "no article has \"balcony paris\" as a phrase; without the quotes 1 has all of its words");
    BOOST_TEST(notes_of("\"paris balconies\"") ==
               "no article has \"paris balconies\" as a phrase; without the quotes 1 has all of its words");
    BOOST_TEST(notes_of("\"paris balcony\"") == "");
    BOOST_TEST(notes_of("\"paris zeppelin\"") == "");
    BOOST_TEST(notes_of("balcony paris") == "");
}

BOOST_AUTO_TEST_CASE(names_ids_that_no_article_has) {
    const Scene scene("paris AND (cites:1 OR related:hw-9)");
    BOOST_TEST(unknown_link_ids(scene.root, scene.database) == std::vector<std::string>{"hw-9"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(tells_of_words_left_out) {
    BOOST_TEST(notes_on_limits({{"im*", {{"immigrant", 3}}, false}}).empty());
    BOOST_TEST(notes_on_limits({{"im*", {{"immigrant", 3}}, true}}).front() ==
               "im* may stand for more words: not all of the archive's were looked at");
    const std::vector<CountedWord> most(ExpansionLimits{}.most_words, {"immigrant", 3});
    BOOST_TEST(notes_on_limits({{"im*", most, true}}).front() ==
               "im* stands for more words than are looked for; taken are the 1,000 in most articles");
}

BOOST_AUTO_TEST_SUITE_END()
