// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/english_text.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(english_text)

BOOST_AUTO_TEST_CASE(english_reads_as_english) {
    const std::vector<std::string> texts{
        "The harbour was closed on Monday after a ferry ran aground in heavy fog, and hundreds of passengers "
        "waited for hours until small boats brought them to the shore. Nobody was hurt, the company said.",
        "THE MAYOR SAID ON FRIDAY THAT THE BRIDGE WOULD BE CLOSED TO LORRIES.",
        "\"It has not been easy,\" said the coach, \"but they have worked for it.\"",
    };
    for (const std::string& text : texts)
        BOOST_TEST(is_plainly_english(text), text);
}

BOOST_AUTO_TEST_CASE(other_languages_and_mixtures_do_not) {
    const std::vector<std::string> texts{
        "Le port a été fermé lundi après qu'un ferry s'est échoué dans un épais brouillard.",
        "Der Hafen war am Montag geschlossen, und in der Stadt war zu hören, was die Passagiere in den "
        "Stunden "
        "an Bord erlebten.",
        "De haven is maandag gesloten, of de veerboot nu vertrekt of niet: het was te mistig, zei de "
        "kapitein. De "
        "passagiers konden pas na enkele uren aan wal, en niemand is gewond geraakt.",
        "To jest nowy port, a to jest prom, i to wszystko, co wiemy o tym, co to jest.",
        "Byen har fået en ny havn, og by og land er for en gangs skyld enige om det.",
        "Das Stück heißt The Return of the Ferry und läuft bis Sonntag; danach zieht das Ensemble weiter "
        "nach "
        "Hamburg und Bremen.",
        "港は濃い霧のため月曜日に閉鎖された。 The ferry is expected to sail again. 乗客は数時間待った。",
        "Ferry Harbour Fog Monday Company Passengers Shore Boats News Sport Weather Contact",
        "12.5 13.1 14 15,000 2006",
    };
    for (const std::string& text : texts)
        BOOST_TEST(!is_plainly_english(text), text);
}

BOOST_AUTO_TEST_CASE(pieces_of_words_do_not_count) {
    BOOST_TEST(!is_plainly_english("breathe lathe bathe sheathe loathe clothe soothe seethe"));
    BOOST_TEST(!is_plainly_english("thé ofá andé"));
}

BOOST_AUTO_TEST_SUITE_END()
