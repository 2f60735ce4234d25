// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/canonical.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/search/search_plan.hpp"

using namespace news;

namespace {

struct Planned {
    std::size_t tiers = 0;
    std::string may_lack;
    bool scores = false;
    bool first_holds_all = false;
    bool last_holds_all = false;
};

Planned planned(const std::string& query, MatchMode match = MatchMode::automatic,
                SortOrder sort = SortOrder::relevance, PlanOrder order = PlanOrder::by_words) {
    const ParsedQuery parsed = parse_query(query, QueryContext{{2018, 8, 7}});
    Request request;
    request.match = match;
    request.sort = sort;
    ArchiveView view(Xapian::Database("", Xapian::DB_BACKEND_INMEMORY), "en");
    const XapianTranslator translator(view, parsed.root);
    const SearchPlan plan = plan_search(parsed.root, request, order, translator);
    Planned result;
    result.tiers = plan.tiers.size();
    for (const QueryNode* word : plan.words) {
        result.may_lack += (result.may_lack.empty() ? "" : ", ") + canonical_text(*word);
    }
    result.scores = plan.scores;
    result.first_holds_all = plan.tiers.front().words == Tier::Words::all;
    result.last_holds_all = plan.tiers.back().words == Tier::Words::all;
    return result;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(search_plan)

BOOST_AUTO_TEST_CASE(plain_words_and_phrases_may_be_lacking_and_nothing_else) {
    struct Case {
        std::string query;
        std::string may_lack;
    };
    const std::vector<Case> cases{
        {"paris balcony", "paris, balcony"},
        {"paris \"gold medal\"", "paris, \"gold medal\""},
        {"paris (lyon OR bath)", "paris, (lyon OR bath)"},
        {"paris balcony -sport", "paris, balcony"},
        {"paris balcony title:rescue", "paris, balcony"},
        {"paris balcony date:2018 source:nyt", "paris, balcony"},
        {"paris balcony +rescue", "paris, balcony"},
        {"paris", ""},
        {"paris -sport", ""},
        {"paris title:rescue", ""},
        {"paris +balcony", ""},
        {"paris AND balcony", ""},
        {"paris balcony AND rescue", ""},
        {"paris OR balcony", ""},
        {"source:nyt date:2018", ""},
        {"", ""},
    };
    for (const auto& [query, may_lack] : cases) {
        BOOST_TEST_CONTEXT(query) {
            const Planned plan = planned(query);
            BOOST_TEST(plan.may_lack == may_lack);
            BOOST_TEST(plan.tiers == (may_lack.empty() ? 1U : 2U));
            BOOST_TEST(plan.first_holds_all);
            BOOST_TEST(plan.last_holds_all == may_lack.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(match_all_never_relaxes) {
    const Planned plan = planned("paris balcony", MatchMode::all);
    BOOST_TEST(plan.tiers == 1U);
    BOOST_TEST(plan.may_lack == "");
}

BOOST_AUTO_TEST_CASE(by_score_is_one_list_of_what_has_some_words) {
    const Planned plan =
        planned("paris balcony", MatchMode::automatic, SortOrder::relevance, PlanOrder::by_score);
    BOOST_TEST(plan.tiers == 1U);
    BOOST_TEST(plan.may_lack == "paris, balcony");
    BOOST_TEST(!plan.first_holds_all);
    const Planned strict =
        planned("paris AND balcony", MatchMode::automatic, SortOrder::relevance, PlanOrder::by_score);
    BOOST_TEST(strict.tiers == 1U);
    BOOST_TEST(strict.first_holds_all);
}

BOOST_AUTO_TEST_CASE(oldest_first_lists_undated_articles_behind) {
    BOOST_TEST(planned("paris", MatchMode::all, SortOrder::oldest).tiers == 2U);
    const Planned plan = planned("paris balcony", MatchMode::automatic, SortOrder::oldest);
    BOOST_TEST(plan.tiers == 4U);
    BOOST_TEST(plan.first_holds_all);
    BOOST_TEST(!plan.last_holds_all);
}

BOOST_AUTO_TEST_CASE(words_score_and_filters_do_not) {
    for (const std::string query : {"paris", "\"a b\"", "title:x", "+a", "a OR source:x", "a date:2018"}) {
        BOOST_TEST(planned(query).scores, query);
    }
    for (const std::string query : {"", "-paris", "source:x", "by:ana", "date:2018", "id:1 -(a b)"}) {
        BOOST_TEST(!planned(query).scores, query);
    }
}

BOOST_AUTO_TEST_SUITE_END()
