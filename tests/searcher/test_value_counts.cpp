// SPDX-License-Identifier: GPL-2.0-or-later
#include <map>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/fields.hpp"
#include "searcher/counting/value_counts.hpp"

using namespace news;

namespace {

struct Sample {
    std::string value;
    std::vector<std::string> tags;
};

/// Segments of articles, as one database.
Xapian::Database database_of(const std::vector<std::vector<Sample>>& segments) {
    Xapian::Database all;
    for (const auto& samples : segments) {
        Xapian::WritableDatabase segment("", Xapian::DB_BACKEND_INMEMORY);
        for (const Sample& sample : samples) {
            Xapian::Document document;
            document.add_value(static_cast<Xapian::valueno>(Slot::source), sample.value);
            for (const std::string& tag : sample.tags)
                document.add_boolean_term("K" + tag);
            segment.add_document(document);
        }
        all.add_database(segment);
    }
    return all;
}

std::string shown(const ValueCounts& counts) {
    std::map<std::string, std::uint64_t> sorted;
    for (const ValueCount& count : counts.values)
        sorted[count.value] = count.articles;
    std::string text;
    for (const auto& [value, articles] : sorted)
        text += value + "=" + std::to_string(articles) + " ";
    return text + "without=" + std::to_string(counts.without);
}

// Numbers 1 3 5 7 and 2 4.
const std::vector<std::vector<Sample>> two_segments{
    {{"Wire", {"sea", "boats"}}, {"", {}}, {"Post", {"sea"}}, {"Wire", {}}},
    {{"Wire", {"boats"}}, {"Post", {}}}};

}  // namespace

BOOST_AUTO_TEST_SUITE(value_counts)

BOOST_AUTO_TEST_CASE(slots_and_terms_are_counted_for_the_articles_of_a_set_alone) {
    struct Case {
        std::vector<Xapian::docid> articles;
        std::string sources;
        std::string tags;
    };
    const Xapian::Database database = database_of(two_segments);
    const std::vector<Case> cases{
        {{1, 2, 3, 4, 5, 7}, "Post=2 Wire=3 without=1", "boats=2 sea=2 without=3"},
        {{1, 2, 7}, "Wire=3 without=0", "boats=2 sea=1 without=1"},
        {{3}, "without=1", "without=1"},
        {{4, 5}, "Post=2 without=0", "sea=1 without=1"},
        {{}, "without=0", "without=0"},
    };
    for (const auto& [articles, sources, tags] : cases) {
        BOOST_TEST(shown(counts_in_slot(database, Slot::source, ArticleSet(articles))) == sources);
        BOOST_TEST(shown(counts_of_terms(database, "K", ArticleSet(articles))) == tags);
    }
}

BOOST_AUTO_TEST_CASE(few_articles_of_many_are_leapt_to) {
    std::vector<Sample> many(500, Sample{"Wire", {"sea"}});
    many[300].tags = {"sky"};
    const Xapian::Database database = database_of({many});
    BOOST_TEST(shown(counts_of_terms(database, "K", ArticleSet({1, 250, 301, 500}))) ==
               "sea=3 sky=1 without=0");
}

BOOST_AUTO_TEST_CASE(the_example_has_the_value) {
    const Xapian::Database database = database_of(two_segments);
    const ArticleSet articles({4, 5});
    for (const ValueCount& count : counts_of_terms(database, "K", articles).values)
        BOOST_TEST(count.example == 5U);
    for (const ValueCount& count : counts_in_slot(database, Slot::source, articles).values)
        BOOST_TEST(database.get_document(count.example).get_value(1) == count.value);
}

BOOST_AUTO_TEST_SUITE_END()
