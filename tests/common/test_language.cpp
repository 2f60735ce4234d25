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

/// English about companies whose names are not: CLD2 takes a fifth of it for Malay.
const std::string english_of_malay_companies =
    "Petroliam Nasional Berhad signed the lease on Tuesday. Perusahaan Otomobil Nasional Sendirian Berhad "
    "and "
    "Lembaga Tabung Angkatan Tentera bought shares of Permodalan Nasional Berhad and of Syarikat Perumahan "
    "Negara Berhad, the exchange said. The price was not given.";

}  // namespace

BOOST_AUTO_TEST_SUITE(language)

BOOST_AUTO_TEST_CASE(a_text_tells_its_language_if_it_is_long_enough) {
    BOOST_TEST(detected_language(english) == "en");
    BOOST_TEST(detected_language(french) == "fr");
    BOOST_TEST(detected_language(french.substr(0, 100)) == "");
    BOOST_TEST(detected_language(std::string(500, '1')) == "");
    BOOST_TEST(detected_language(french.substr(0, 199) + "\xC3") == "");
}

BOOST_AUTO_TEST_CASE(every_language_is_told) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"de",
         "Der Hafen wurde am Montag gesperrt, nachdem eine Fähre im dichten Nebel auf Grund gelaufen war. "
         "Hunderte "
         "Fahrgäste warteten stundenlang, bis kleine Boote sie an Land brachten. Verletzt wurde niemand, wie "
         "die "
         "Reederei mitteilte; das Schiff soll noch vor dem Wochenende wieder fahren."},
        {"es",
         "El puerto fue cerrado el lunes después de que un transbordador encallara en medio de una espesa "
         "niebla, y "
         "cientos de pasajeros esperaron durante horas hasta que unas pequeñas barcas los llevaron a la "
         "orilla. Nadie "
         "resultó herido, según dijo la compañía."},
        {"it",
         "Il porto è stato chiuso lunedì dopo che un traghetto si è arenato in una fitta nebbia, e centinaia "
         "di "
         "passeggeri hanno atteso per ore prima che alcune piccole barche li portassero a riva. Nessuno è "
         "rimasto "
         "ferito, ha detto la compagnia."},
        {"ru",
         "Порт был закрыт в понедельник после того, как паром сел на мель в густом тумане, и сотни "
         "пассажиров часами "
         "ждали, пока небольшие лодки не доставили их на берег. Никто не пострадал, сообщила компания, и "
         "паром должен "
         "снова выйти в море до конца недели."},
        {"fr", french + " " + french +
                   " « We are very sorry », a dit le capitaine Smith de la Northern Ferry Company Limited."},
    };
    for (const auto& [code, text] : cases)
        BOOST_TEST(detected_language(text) == code, code);
}

BOOST_AUTO_TEST_CASE(a_text_with_names_and_quotes_of_another_language_is_not_of_it) {
    BOOST_TEST(detected_language(english_of_malay_companies) != "ms");
    BOOST_TEST(detected_language(english + ' ' + english_of_malay_companies) != "ms");
    const std::string quoting = english +
                                " « Personne n'a été blessé, et le navire devrait repartir avant la fin de "
                                "la semaine », a déclaré la compagnie.";
    BOOST_TEST(detected_language(quoting) != "fr");
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
