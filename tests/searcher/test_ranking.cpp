// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/translation/ranking.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::make_article;

namespace {

const std::string filler =
    " The council met on Tuesday and heard from the harbour master about the works at the quay, which will "
    "take "
    "two years and cost more than was thought, as the members had feared.";

/// The ids in the order of the answer.
std::string ranked(const std::vector<Article>& articles, const std::string& query) {
    const test::TestArchive archive(articles);
    Request request;
    request.text = query;
    return test::ids_of(archive.search(request));
}

std::vector<Article> with_others(std::vector<Article> articles) {
    for (int i = 0; i < 8; ++i)
        articles.push_back(make_article("x" + std::to_string(i), "Quay works", "More of it." + filler));
    return articles;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ranking)

BOOST_AUTO_TEST_CASE(a_rare_word_is_worth_more_and_none_less_than_nothing) {
    BOOST_TEST(news::ranking::worth_of_word(1, 1000) > news::ranking::worth_of_word(10, 1000));
    BOOST_TEST(news::ranking::worth_of_word(1000, 1000) > 0);
}

BOOST_AUTO_TEST_CASE(the_headline_counts_more) {
    BOOST_TEST(ranked(with_others({make_article("text", "News in brief", "The flood came." + filler),
                                   make_article("headline", "The flood", "It came at night." + filler)}),
                      "flood") == "headline text");
}

BOOST_AUTO_TEST_CASE(the_form_that_is_asked_for_counts_more) {
    const std::vector<Article> articles =
        with_others({make_article("one", "", "The flood came." + filler),
                     make_article("many", "", "The floods came." + filler)});
    BOOST_TEST(ranked(articles, "flood") == "one many");
    BOOST_TEST(ranked(articles, "floods") == "many one");
}

/// Related posts, of which only the headline is known, are many: they make the average short, but no article
/// long.
BOOST_AUTO_TEST_CASE(a_headline_alone_is_no_better_than_an_article) {
    std::vector<Article> articles = with_others({make_article(
        "article", "Flood at the quay", "The flood came at night, the third in a year." + filler)});
    for (int i = 0; i < 40; ++i) {
        articles.push_back(
            make_article("stub" + std::to_string(i), i == 0 ? "Flood at the quay" : "More", ""));
        articles.back().kind = ArticleKind::stub;
    }
    BOOST_TEST(ranked(articles, "flood") == "article stub0");
}

BOOST_AUTO_TEST_CASE(related_posts_do_not_change_what_an_article_is_worth) {
    const auto worth = [](const news::ranking::Weighting& weighting, double times, double length) {
        const double norm =
            weighting.k1 * (1 - weighting.b + weighting.b * std::max(length, weighting.shortest_length));
        return (weighting.k1 + 1) * times / (times + norm) / weighting.worth_once;
    };
    const auto alone = news::ranking::weighting_for(100, 100);
    BOOST_TEST(alone.k1 == news::ranking::k1);
    BOOST_TEST(alone.b == news::ranking::b);
    BOOST_TEST(worth(alone, 1, 1) == 1.0, boost::test_tools::tolerance(1e-9));
    const auto among_many = news::ranking::weighting_for(100, 400);  // the average is a quarter of an article
    for (const double length : {0.1, 0.5, 1.0, 3.0}) {
        BOOST_TEST(worth(among_many, 2, 4 * length) == worth(alone, 2, length),
                   boost::test_tools::tolerance(1e-9));
    }
}

BOOST_AUTO_TEST_SUITE_END()
