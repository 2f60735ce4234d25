// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "searcher/counting/facet_counts.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

namespace {

Article described(std::string id, const std::string& iso, std::string source,
                  std::vector<std::string> authors, std::vector<std::string> tags) {
    Article article = test::dated_article(std::move(id), iso);
    article.source = std::move(source);
    article.authors = std::move(authors);
    article.tags = std::move(tags);
    return article;
}

Article doubtful(Article article) {
    article.published->certainty = DateCertainty::doubtful;
    return article;
}

std::string facet_of(FacetKind kind, std::size_t most = 10) {
    Article wired = described("4", "", "Post", {}, {"élysée"});
    wired.agencies = {"Reuters"};
    static const test::TestArchive archive({
        described("1", "2018-05-01", "Wire", {"Ana Ruiz", "Bo Li"}, {"Élysée", "sea"}),
        described("2", "2018-06-01", "WIRE", {"ANA RUIZ"}, {"sea"}),
        described("3", "2019", "Wire", {"Bo Li"}, {}),
        wired,
        doubtful(described("5", "2019-01-02", "", {"Ana Ruiz"}, {})),
    });
    const Xapian::Database database = open_database(archive.directory());
    const ArticleSet all = articles_matching(database, Xapian::Query::MatchAll);
    const Facet facet = count_facet(database, kind, all, most);
    std::string text;
    for (const FacetValue& value : facet.values)
        text += value.value + (value.is_agency ? "*=" : "=") + std::to_string(value.articles) + " ";
    return text + std::to_string(facet.distinct) + " without=" + std::to_string(facet.without);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(facet_counts)

BOOST_AUTO_TEST_CASE(what_a_search_takes_for_one_value_is_counted_as_one) {
    BOOST_TEST(facet_of(FacetKind::source) == "Wire=3 Post=1 2 without=1");
}

BOOST_AUTO_TEST_CASE(names_and_tags_are_shown_as_an_article_writes_them) {
    BOOST_TEST(facet_of(FacetKind::author) == "Ana Ruiz=3 Bo Li=2 Reuters*=1 3 without=0");
    BOOST_TEST(facet_of(FacetKind::tag) == "Élysée=2 sea=2 2 without=2");
}

BOOST_AUTO_TEST_CASE(years_are_of_dates_that_can_be_relied_on) {
    BOOST_TEST(facet_of(FacetKind::year) == "2018=2 2019=1 2 without=2");
}

BOOST_AUTO_TEST_CASE(so_many_are_listed_and_all_counted) {
    BOOST_TEST(facet_of(FacetKind::author, 1) == "Ana Ruiz=3 3 without=0");
    BOOST_TEST(facet_of(FacetKind::author, 0) == "3 without=0");
    BOOST_TEST(facet_of(FacetKind::section) == "0 without=5");
}

BOOST_AUTO_TEST_SUITE_END()
