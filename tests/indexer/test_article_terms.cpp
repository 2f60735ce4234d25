// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/identity.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "indexer/build/article_terms.hpp"
#include "tests/support.hpp"

using namespace news;
using news::test::date_of;

namespace {

/// Sorted, without those of links, which are hashes.
std::string plain_terms(const Article& article) {
    std::vector<std::string> terms = filter_terms(article, article.language);
    std::erase_if(terms, [](const std::string& term) {
        return term.starts_with(prefix::link) || term.starts_with(prefix::cites);
    });
    std::sort(terms.begin(), terms.end());
    return join(terms, "|");
}

bool has_term(const Article& article, const std::string& term) {
    const std::vector<std::string> terms = filter_terms(article, article.language);
    return std::find(terms.begin(), terms.end(), term) != terms.end();
}

std::map<Slot, std::string> slots(const Article& article, std::size_t words) {
    std::map<Slot, std::string> values;
    std::uint32_t next = 0;
    for (const glass::SlotValue& value : slot_values(article, article.language, words)) {
        BOOST_TEST(value.slot >= next);  // ascending, each once
        next = value.slot + 1;
        values.emplace(static_cast<Slot>(value.slot), value.value);
    }
    return values;
}

Article full_article() {
    Article article = test::make_article("hw-1", "Paris balcony", "Text.");
    article.source = "The  Harbour Wire";
    article.section = "Été";
    article.language = "en";
    article.tags = {"Rescue", "Paris"};
    article.url = "https://a.example/1";
    return article;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_terms)

BOOST_AUTO_TEST_CASE(every_filter_has_its_term) {
    BOOST_TEST(plain_terms(full_article()) ==
               "D20180807|Ha.example|Hexample|Kparis|Krescue|Len|M201808|Qhw-1|XKINDarticle|XSECTIONete|"
               "XSOURCEthe harbour wire|Y2018");
    Article bare;
    bare.id = "x";
    bare.kind = ArticleKind::stub;
    BOOST_TEST(plain_terms(bare) == "Qx|XDNONE|XKINDstub");
}

BOOST_AUTO_TEST_CASE(a_list_cites_what_its_articles_link) {
    const Article article = full_article();
    Article citing = test::make_article("2", "Citing", "Text.");
    citing.related = {{article.title, article.published, ""}, {"", std::nullopt, article.url}};
    const std::vector<std::string> keys = link_keys(article);
    BOOST_TEST(keys.size() == 2U);
    for (const std::string& key : keys) {
        BOOST_TEST(key.size() == 16U);
        BOOST_TEST(has_term(article, link_term(key)));
        BOOST_TEST(has_term(citing, citation_term(key)));
        BOOST_TEST(!has_term(citing, link_term(key)));
    }
}

BOOST_AUTO_TEST_CASE(values_are_there_if_known) {
    Article article = full_article();
    article.earlier = {test::make_article("hw-1", "Paris", "Less.")};
    const auto values = slots(article, 1'234);
    BOOST_TEST(values.at(Slot::published) == "20180807000000");
    BOOST_TEST(values.at(Slot::source) == "The  Harbour Wire");
    BOOST_TEST(values.at(Slot::section) == "Été");
    BOOST_TEST(values.at(Slot::language) == "en");
    BOOST_TEST(values.at(Slot::month) == "201808");
    BOOST_TEST(values.at(Slot::word_count) == "00001234");
    BOOST_TEST(values.at(Slot::version) ==
               content_version(article) + content_version(article.earlier.front()));
    BOOST_TEST(values.at(Slot::version).size() == 16U);

    Article of_a_year = test::make_article("1", "A", "B");
    of_a_year.published = date_of("2018");
    BOOST_TEST(slots(of_a_year, 1).contains(Slot::published));
    BOOST_TEST(!slots(of_a_year, 1).contains(Slot::month));
    of_a_year.published.reset();
    BOOST_TEST(slots(of_a_year, 1).size() == 2U);  // words and version
}

BOOST_AUTO_TEST_CASE(whole_names_of_authors_and_agencies_can_be_counted) {
    Article article = full_article();
    article.authors = {"Ana  RUIZ", "Bo Li"};
    article.agencies = {"Harbour Wire"};
    for (const char* name : {"ana ruiz", "bo li", "harbour wire"})
        BOOST_TEST(has_term(article, "XAUTHOR" + std::string(name)), name);
    BOOST_TEST(!has_term(full_article(), "XAUTHORana ruiz"));
}

BOOST_AUTO_TEST_SUITE_END()
