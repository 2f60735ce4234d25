// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/analysis/analyzer.hpp"
#include "common/fields.hpp"
#include "common/terms.hpp"
#include "searcher/translation/archive_languages.hpp"

using namespace news;

namespace {

Xapian::WritableDatabase articles_in(const std::vector<std::string>& languages) {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    for (const std::string& language : languages) {
        Xapian::Document document;
        document.add_boolean_term(value_term(field(FieldId::language), language));
        database.add_document(document);
    }
    return database;
}

std::string names_of(const ArchiveLanguages& languages) {
    std::string names;
    for (const LanguageStemmer& language : languages.all())
        names += (names.empty() ? "" : " ") + language.language;
    return names;
}

std::string query_of_stems(const ArchiveLanguages& languages, const std::string& word) {
    return languages
        .by_group([&](const LanguageStemmer& language) { return language.stem(word); },
                  [](const std::string& stem) { return Xapian::Query(stem); })
        .get_description();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_languages)

BOOST_AUTO_TEST_CASE(are_the_archives_own_and_those_of_its_articles) {
    BOOST_TEST(names_of({articles_in({}), "en"}) == "en");
    BOOST_TEST(names_of({articles_in({"fr", "en", "de"}), "en"}) == "en de fr");
}

BOOST_AUTO_TEST_CASE(are_narrowed_to_those_asked_for) {
    const ArchiveLanguages languages(articles_in({"fr", "de"}), "en");
    BOOST_TEST(names_of(languages.only({"fr"})) == "fr");
    BOOST_TEST(names_of(languages.only({"pt"})) == "en");
}

BOOST_AUTO_TEST_CASE(share_a_query_where_they_agree_on_a_word) {
    const ArchiveLanguages languages(articles_in({"fr"}), "en");
    BOOST_TEST(query_of_stems(languages, "oil") == "Query(oil)");
    const std::string apart = query_of_stems(languages, "news");
    BOOST_TEST(apart.find("(news AND_NOT") != std::string::npos, apart);
    BOOST_TEST(apart.find("(new FILTER") != std::string::npos, apart);
}

BOOST_AUTO_TEST_CASE(know_the_marks_of_their_stems_and_the_language_of_an_article) {
    const ArchiveLanguages languages(articles_in({"fr", "ja"}), "en");
    for (const LanguageStemmer& language : languages.all())
        BOOST_TEST(language.mark == stem_mark(language.language, "en"), language.language);
    Xapian::Document article;
    BOOST_TEST(languages.of(article) == "en");
    article.add_value(static_cast<Xapian::valueno>(Slot::language), "fr");
    BOOST_TEST(languages.of(article) == "fr");
}

BOOST_AUTO_TEST_CASE(a_language_without_stemmer_leaves_words_as_they_are) {
    BOOST_TEST(stemmer_of_language("ja").stem("strikes") == "strikes");
    BOOST_TEST(stemmer_of_language("en").stem("strikes") == "strike");
    BOOST_TEST(stemmer_of_language("en").stem("1990s") == "1990s");
}

BOOST_AUTO_TEST_SUITE_END()
