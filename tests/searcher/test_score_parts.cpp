// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/search/searcher.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

namespace {

const test::TestArchive& archive() {
    static const test::TestArchive archive = [] {
        std::vector<Article> articles{
            test::dated_article("1", "2018-01-01", "Floods in the Élysée",
                                "A flood came, and floods again, to the quay of the old harbour."),
            test::dated_article("2", "2018-01-02", "Quay works", "Not a flood, but a flooded quay."),
        };
        for (int i = 0; i < 10; ++i)
            articles.push_back(test::dated_article("x" + std::to_string(i), "2018-01-03", "Works",
                                                   "Other things happened at the town hall that day."));
        return test::TestArchive(articles);
    }();
    return archive;
}

Placement placement(const std::string& id, const std::string& query, SortOrder sort = SortOrder::relevance) {
    Request request;
    request.text = query;
    request.sort = sort;
    return Searcher{archive().directory()}.placement(request, id);
}

double sum_of(const std::vector<ScorePart>& parts) {
    double sum = 0;
    for (const ScorePart& part : parts)
        sum += part.weight;
    return sum;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(score_parts)

BOOST_AUTO_TEST_CASE(parts_add_up_to_the_score) {
    for (const std::string query :
         {"flood", "floods", "floods quay harbour", "Élysée", "elysee flood^3", "\"the quay\" flood",
          "(flood OR lyon) quay", "floo* quay", "flood NEAR/9 quay", "flood lyon", "title:floods flood",
          "+flood -lyon", "any:(flood (quay AND lyon))", "what is the flood at the quay about", "fload~1",
          "\"old harbour\"^2 atleast2(flood)"}) {
        BOOST_TEST_CONTEXT(query) {
            const Placement found = placement("1", query);
            BOOST_TEST(found.rank > 0U);
            BOOST_TEST(found.score > 0);
            BOOST_TEST(!found.parts.empty());
            BOOST_TEST(sum_of(found.parts) == found.score, boost::test_tools::tolerance(1e-6));
            for (const ScorePart& part : found.parts) {
                BOOST_TEST(part.reason != "when it was published");
                BOOST_TEST(!part.parts.empty());
                BOOST_TEST(sum_of(part.parts) == part.weight, boost::test_tools::tolerance(1e-6));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_word_is_made_up_of_rarity_headline_and_form) {
    const Placement found = placement("1", "Élysée");
    BOOST_REQUIRE_EQUAL(found.parts.size(), 1U);
    BOOST_TEST(found.parts[0].reason == "elysee");
    BOOST_REQUIRE_EQUAL(found.parts[0].parts.size(), 3U);
    BOOST_TEST(found.parts[0].parts[0].reason.starts_with("once here, and in 1 of 12 articles: "));
    BOOST_TEST(found.parts[0].parts[1].reason == "in the headline");
    BOOST_TEST(found.parts[0].parts[2].reason == "written as élysée");
}

BOOST_AUTO_TEST_CASE(the_form_that_was_asked_for_is_told) {
    const Placement found = placement("1", "floods");
    BOOST_REQUIRE_EQUAL(found.parts.size(), 1U);
    BOOST_REQUIRE_EQUAL(found.parts[0].parts.size(), 3U);
    BOOST_TEST(found.parts[0].parts[0].reason.starts_with("3 times here, and in 2 of 12 articles: "));
    BOOST_TEST(found.parts[0].parts[2].reason == "in this form: floods");
}

BOOST_AUTO_TEST_CASE(what_only_filters_has_no_parts) {
    const Placement found = placement("1", "date:2018 kind:article");
    BOOST_TEST(found.rank == 12U);
    BOOST_TEST(found.parts.empty());
}

BOOST_AUTO_TEST_SUITE_END()
