// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/parser.hpp"
#include "searcher/search/hit_maker.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;
using test::dated_article;

namespace {

struct Scene {
    test::TestArchive archive{{
        dated_article("both", "2018-01-01", "Paris balcony", "A gold medal in Paris."),
        dated_article("one", "2018-01-02", "Balcony", "Gold, and then a medal."),
    }};
    ArchiveView view{Xapian::Database(archive.directory().root().string()), "en"};
    Analyzers analyzers;
    ParsedQuery parsed = parse_query("paris \"gold medal\" balcony^2", {{2018, 8, 7}});
    Request request;

    std::vector<const QueryNode*> words() const {
        std::vector<const QueryNode*> all;
        for (const QueryNode& child : std::get<AllNode>(parsed.root.content).children)
            all.push_back(&child);
        return all;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(hit_maker)

BOOST_AUTO_TEST_CASE(a_hit_has_what_there_is_to_see) {
    Scene scene;
    HitMaker maker(scene.view, scene.analyzers, scene.parsed.root, scene.request);
    const Hit hit = maker.hit(1, 2.5);
    BOOST_TEST(hit.article.id == "both");
    BOOST_TEST(hit.score == 2.5);
    BOOST_TEST(hit.title.highlights.size() == 2U);
    BOOST_TEST(hit.snippet.text == "A gold medal in Paris.");
    BOOST_TEST(hit.article.text.empty());
}

BOOST_AUTO_TEST_CASE(where_only_ids_are_seen_there_is_nothing_else) {
    Scene scene;
    scene.request.detail = HitDetail::id;
    HitMaker maker(scene.view, scene.analyzers, scene.parsed.root, scene.request);
    std::vector<Hit> hits{maker.hit(2, 1)};
    const std::vector<Xapian::docid> documents{2};
    maker.add_missing_words(hits, documents, scene.words());
    BOOST_TEST(hits.front().article.id == "one");
    BOOST_TEST(hits.front().article.title.empty());
    BOOST_TEST(hits.front().missing.empty());
}

BOOST_AUTO_TEST_CASE(words_are_missing_of_the_hits_that_lack_them) {
    Scene scene;
    HitMaker maker(scene.view, scene.analyzers, scene.parsed.root, scene.request);
    std::vector<Hit> hits{maker.hit(2, 1), maker.hit(1, 1)};
    const std::vector<Xapian::docid> documents{2, 1};
    maker.add_missing_words(hits, documents, scene.words());
    const std::vector<std::string> lacked{"paris", "\"gold medal\""};
    BOOST_TEST(hits[0].missing == lacked, boost::test_tools::per_element());
    BOOST_TEST(hits[1].missing.empty());
}

BOOST_AUTO_TEST_SUITE_END()
