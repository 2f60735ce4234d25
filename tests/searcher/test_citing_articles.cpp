// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "searcher/search/citing_articles.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

namespace {

Article listing(const std::string& id, const std::string& title) {
    Article article = test::dated_article(id, "2018-08-09", "Listing " + id);
    article.related.push_back({title, test::date_of("2018-08-07", DateEvidence::related_list), ""});
    return article;
}

std::string citing(const test::TestArchive& archive, const Article& article) {
    const ArchiveView view(open_database(archive.directory()), "en");
    std::string ids;
    for (const CitingArticle& one : CitingArticles(view).of(article))
        ids += one.id + '(' + one.title + ") ";
    return ids;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(citing_articles)

BOOST_AUTO_TEST_CASE(those_that_list_it_are_named_up_to_three) {
    const Article listed = test::dated_article("listed", "2018-08-07", "Ferry strike");
    const test::TestArchive one({listed, listing("1", "Ferry strike"), listing("2", "Other")});
    BOOST_TEST(citing(one, listed) == "1(Listing 1) ");
    BOOST_TEST(citing(one, listing("1", "")) == "");
    const test::TestArchive many({listed, listing("1", "Ferry strike"), listing("2", "Ferry strike"),
                                  listing("3", "Ferry strike"), listing("4", "Ferry strike")});
    BOOST_TEST(citing(many, listed) == "1(Listing 1) 2(Listing 2) 3(Listing 3) ");
}

BOOST_AUTO_TEST_CASE(who_lists_it_by_title_and_by_address_is_named_once) {
    Article listed = test::dated_article("listed", "2018-08-07", "Ferry strike");
    listed.url = "https://a.example/ferry";
    Article twice = listing("1", "Ferry strike");
    twice.related.push_back({"Another headline", {}, "https://a.example/ferry"});
    const test::TestArchive archive({listed, twice});
    BOOST_TEST(citing(archive, listed) == "1(Listing 1) ");
}

BOOST_AUTO_TEST_SUITE_END()
