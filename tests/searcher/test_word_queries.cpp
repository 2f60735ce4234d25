// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/terms.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/translation/word_queries.hpp"
#include "searcher/translation/xapian_query.hpp"
#include "tests/searcher/archive_fixture.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

/// As Xapian describes the query of one word, phrase or pattern.
std::string described(const std::string& query, const Xapian::Database& database) {
    ArchiveView view(database, "en");
    const QueryNode root = parse_query(query, QueryContext{{2018, 8, 7}}).root;
    const XapianTranslator translator(view, root);
    const std::string text = translator.translate(root).get_description();
    return text.substr(6, text.size() - 7);  // without Query( )
}

std::string described(const std::string& query) {
    return described(query, test::memory_database({{"", "oil oils pipeline pipelines"}}));
}

struct Case {
    std::string query;
    std::string description;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(word_queries)

BOOST_AUTO_TEST_CASE(a_word_is_asked_for_by_its_stem_and_counts_more_in_the_headline) {
    BOOST_TEST(described("title:pipelines") == "ZSpipelin");
    const std::string year =
        described("2018", test::memory_database({{"2018 oil", "2018"}, {"", "oil"}, {"", "oil"}}));
    BOOST_TEST(year == "(2018 AND_MAYBE PostingSource(0.42 for S2018))");
}

/// Four of five articles have the word as flood, one as floods.
BOOST_AUTO_TEST_CASE(the_same_form_counts_more_than_others) {
    test::TestArchive archive({});
    std::vector<Article> articles;
    for (int i = 0; i < 20; ++i)
        articles.push_back(test::make_article(std::to_string(i), "", i < 16 ? "A flood." : "Floods."));
    articles.push_back(test::make_article("dry", "", "A drought."));
    archive.publish_segment(articles);
    const Xapian::Database database(archive.directory().segment("2").string());
    BOOST_TEST(described("flood", database) ==
               "(Zflood AND_MAYBE (PostingSource(0.03 for ZSflood) OR 0.2000000000000000111 * flood))");
    BOOST_TEST(described("floods", database) ==
               "(Zflood AND_MAYBE (PostingSource(0.03 for ZSflood) OR 0.2000000000000000111 * floods))");
    BOOST_TEST(described("drought", database).starts_with("(1.1999999999999999556 * Zdrought AND_MAYBE "));
}

BOOST_AUTO_TEST_CASE(the_form_that_was_typed_counts_more) {
    const std::string cafe = described("café");
    BOOST_TEST(cafe.find("Zcafe") != std::string::npos, cafe);
    BOOST_TEST(cafe.find("0.5 * ") != std::string::npos, cafe);
    BOOST_TEST(described("cafe").find("0.5 * ") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(of_several_ways_to_find_a_word_the_best_scores) {
    const std::string covid = described("covid-19");
    BOOST_TEST(covid.find("covid19") != std::string::npos, covid);
    BOOST_TEST(covid.find(" MAX ") != std::string::npos, covid);
    BOOST_TEST(covid.find("(covid PHRASE 2 19)") != std::string::npos, covid);
}

BOOST_AUTO_TEST_CASE(a_phrase_of_plain_words_is_xapians_own) {
    const std::vector<Case> cases{
        {"\"oil pipeline\"", "(oil PHRASE 2 pipeline)"},
        {"\"oil pipeline\"~3", "(oil PHRASE 5 pipeline)"},
        {"title:\"oil pipeline\"", "(Soil PHRASE 2 Spipeline)"},
        {"\"oil\"", "oil"},
    };
    for (const auto& [query, description] : cases)
        BOOST_TEST(described(query) == description, query);
}

BOOST_AUTO_TEST_CASE(what_xapian_cannot_say_is_looked_up_by_position) {
    for (const std::string query :
         {"\"oil * pipeline\"", "lead:oil", "lead:\"oil pipeline\"", "(oil NEAR/3 \"oil pipeline\")"}) {
        BOOST_TEST(described(query).find("PositionalSource") != std::string::npos, query);
    }
    BOOST_TEST(described("oil NEAR/3 pipeline").find("NEAR 4") != std::string::npos);
    BOOST_TEST(described("oil NEAR/3 pipeline").find("PositionalSource") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(patterns_are_the_words_of_the_archive) {
    BOOST_TEST(described("pipe*") == "(pipeline SYNONYM pipelines)");
    BOOST_TEST(described("title:pipe*") == "");
}

BOOST_AUTO_TEST_CASE(a_pattern_of_a_name_does_not_score) {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    Xapian::Document document;
    document.add_posting(word_term(field(FieldId::author), "rosen"), 1);
    document.add_posting(word_term(field(FieldId::author), "rosenberg"), 2);
    database.add_document(document);
    BOOST_TEST(described("by:rosen*", database) == "0 * (Arosen OR Arosenberg)");
}

BOOST_AUTO_TEST_CASE(each_article_is_asked_for_the_stem_of_its_language) {
    Article french = test::dated_article("fr", "2018", "Voyage", "La new wave.");
    french.language = "fr";
    const test::TestArchive archive({french, test::dated_article("en", "2018", "House", "A new house.")});
    BOOST_TEST(test::set_of(archive.search("news")) == "fr");  // in English news is no form of new
    BOOST_TEST(test::set_of(archive.search("new")) == "en fr");
    BOOST_TEST(test::set_of(archive.search("news lang:en")) == "");
}

BOOST_AUTO_TEST_SUITE_END()
