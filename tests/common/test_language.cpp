// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/analyzer.hpp"
#include "common/analysis/language.hpp"

using namespace news;

namespace {

const std::string english =
    "The harbour was closed on Monday after a ferry ran aground in heavy fog, and hundreds of passengers "
    "waited for "
    "hours until small boats brought them to the shore. Nobody was hurt, the company said, and the ferry is "
    "expected "
    "to sail again before the end of the week.";
const std::string french =
    "Le port a été fermé lundi après qu'un ferry s'est échoué dans un épais brouillard, et des centaines de "
    "passagers "
    "ont attendu des heures avant que de petits bateaux ne les ramènent à terre. Personne n'a été blessé, a "
    "déclaré la "
    "compagnie, et le navire devrait repartir avant la fin de la semaine.";

}  // namespace

BOOST_AUTO_TEST_SUITE(language)

BOOST_AUTO_TEST_CASE(codes_are_made_two_letters) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"en", "en"},  {"EN", "en"}, {"en-US", "en"}, {"en_GB", "en"}, {"eng", "en"},
        {"fra", "fr"}, {"iw", "he"}, {" de ", "de"},  {"", ""},        {"ceb", "ceb"},
    };
    for (const auto& [code, normal] : cases)
        BOOST_TEST(normal_language_code(code) == normal, code);
}

BOOST_AUTO_TEST_CASE(a_text_tells_its_language_if_it_is_long_enough) {
    BOOST_TEST(detected_language(english) == "en");
    BOOST_TEST(detected_language(french) == "fr");
    BOOST_TEST(detected_language(french.substr(0, 100)) == "");
    BOOST_TEST(detected_language(std::string(500, '1')) == "");
    BOOST_TEST(detected_language(french.substr(0, 199) + "\xC3") == "");
}

BOOST_AUTO_TEST_CASE(what_is_declared_goes_before_what_is_detected) {
    Article article;
    article.text = french;
    BOOST_TEST(language_of(article) == "fr");
    article.language = "en-US";
    BOOST_TEST(language_of(article) == "en");
    article.language.clear();
    article.text = "Court.";
    BOOST_TEST(language_of(article) == "");
}

BOOST_AUTO_TEST_CASE(some_languages_have_stemmers) {
    for (const std::string code : {"en", "fr", "de", "ru", "fi"})
        BOOST_TEST(has_stemmer(code), code);
    for (const std::string code : {"ja", "", "xx", "klingon"})
        BOOST_TEST(!has_stemmer(code), code);
}

BOOST_AUTO_TEST_SUITE_END()
