// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/byline.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(byline)

BOOST_AUTO_TEST_CASE(gives_the_persons_of_a_byline) {
    const struct {
        std::string input;
        std::string authors;  // joined by '|'
    } rows[] = {
        {"By Ann Example", "Ann Example"},
        {"BY ANN EXAMPLE", "ANN EXAMPLE"},
        {"by Ann Example", "Ann Example"},
        {"By: Ann Example", "Ann Example"},
        {"Ann Example", "Ann Example"},
        {"By Ann Example and Bo Sample", "Ann Example|Bo Sample"},
        {"By Ann Example & Bo Sample", "Ann Example|Bo Sample"},
        {"BY ANN EXAMPLE AND BO SAMPLE", "ANN EXAMPLE|BO SAMPLE"},
        {"By Ann Example, Bo Sample and Cy Third", "Ann Example|Bo Sample|Cy Third"},
        {"By Ann Example, Bo Sample, and Cy Third", "Ann Example|Bo Sample|Cy Third"},
        {"Ann Example; Bo Sample", "Ann Example|Bo Sample"},
        {"By Ann Example and Bo Sample, Staff Writer", "Ann Example|Bo Sample"},
        {"By Ann Example, Special Correspondent", "Ann Example"},
        {"By  Ann \t Example ", "Ann Example"},
        {"Ann Example and Ann Example", "Ann Example"},
        {"By Alexandra Sanderson", "Alexandra Sanderson"},
        {"Byron Hill", "Byron Hill"},
        {"By Bego\u00F1a Iturralde N\u00FA\u00F1ez", "Bego\u00F1a Iturralde N\u00FA\u00F1ez"},
        {"\u9AD8\u6A4B\u7F8E\u7DD2", "\u9AD8\u6A4B\u7F8E\u7DD2"},
        {"Von Anna Meier, dpa", "Anna Meier|dpa"},
        {"Von Anna Meier und Bo Muster", "Anna Meier|Bo Muster"},
        {"Par Ann Exemple et Bo Essai", "Ann Exemple|Bo Essai"},
        {"Por Redacci\u00F3n", "Redacci\u00F3n"},
        {"Av Kari Eksempel", "Kari Eksempel"},
        {"Di Maria Luisa Rossi", "Di Maria Luisa Rossi"},
        {"Per Olsson", "Per Olsson"},
        {"Ana Ruiz en Nueva York", "Ana Ruiz en Nueva York"},
        {"Ann Example with Bo Sample", "Ann Example|Bo Sample"},
        {"Von Trapp", "Von Trapp"},
        {"Von der Leyen", "Von der Leyen"},
        {"Parvati Example", "Parvati Example"},
        {"", ""},
        {"   ", ""},
        {",", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT("\"" << row.input << "\"")
    BOOST_TEST(join(authors_of_byline(row.input), "|") == row.authors);
}

BOOST_AUTO_TEST_CASE(the_language_tells_names_from_words) {
    const struct {
        std::string byline, language, authors;
    } rows[] = {
        {"Di Anna Rossi e Bo Esempio", "it", "Anna Rossi|Bo Esempio"},
        {"Di Maria", "it", "Di Maria"},
        {"De Ana Ion și Bo Pop", "ro", "Ana Ion|Bo Pop"},
        {"De Ana Ion", "fr", "De Ana Ion"},
        {"Ana Ruiz y Bo Muestra", "es", "Ana Ruiz|Bo Muestra"},
        {"Ana Ruiz y Muestra", "es", "Ana Ruiz y Muestra"},
        {"Ana Ruiz y Bo Muestra", "en", "Ana Ruiz y Bo Muestra"},
        {"Von Anna Meier und Bo Muster", "en", "Anna Meier|Bo Muster"},
        {"Anna Jansen en Bo Voorbeeld", "nl", "Anna Jansen|Bo Voorbeeld"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.byline)
    BOOST_TEST(join(authors_of_byline(row.byline, row.language), "|") == row.authors);
}

BOOST_AUTO_TEST_CASE(line_that_begins_with_by_says_it_is_a_byline) {
    for (const std::string line : {"By Ann Example", "BY ANN EXAMPLE", "by: Ann Example", "  By Ann Example"})
        BOOST_TEST_CONTEXT(line) BOOST_TEST(is_marked_byline(line));
    for (const std::string line : {"", "By", "Byron Hill", "Ann Example", "Bystanders saw it", "Standing by"})
        BOOST_TEST_CONTEXT(line) BOOST_TEST(!is_marked_byline(line));
    BOOST_TEST(!is_marked_byline("By " + std::string(400, 'a')));
}

BOOST_AUTO_TEST_CASE(sentence_that_begins_with_by_is_no_byline) {
    for (const std::string line : {"By dawn the water had reached the second step of the town hall.",
                                   "By the enclosure the two bows were level, and nobody breathed.",
                                   "By 2030 the city wants to plant a million trees."})
        BOOST_TEST_CONTEXT(line) BOOST_TEST(!is_marked_byline(line));
}

BOOST_AUTO_TEST_CASE(names_look_like_names) {
    const char* const names[] = {"Ann Example",
                                 "Rebelander Basilan",
                                 "Ludwig van Beethoven",
                                 "Reuters",
                                 "Hamish O'Tolliver",
                                 "Harriet Vane-Moss",
                                 "J\u00FCrgen M\u00FCller",
                                 "\u00D6zlem Wei\u00DF",
                                 "\u9AD8\u6A4B\u7F8E\u7DD2",
                                 "Juan de la Cruz"};
    for (const std::string name : names)
        BOOST_TEST_CONTEXT(name) BOOST_TEST(looks_like_name(name));
}

BOOST_AUTO_TEST_CASE(sentences_and_numbers_do_not) {
    const char* const lines[] = {"",
                                 "The council met on Tuesday.",
                                 "A crew that never raced",
                                 "Paris 2024",
                                 "Who Did It?",
                                 "PARIS (Reuters)",
                                 "ann@example.com",
                                 "One Two Three Four Five Six",
                                 "Saved!"};
    for (const std::string line : lines)
        BOOST_TEST_CONTEXT("\"" << line << "\"") BOOST_TEST(!looks_like_name(line));
    BOOST_TEST(!looks_like_name(std::string(400, 'A')));
}

BOOST_AUTO_TEST_SUITE_END()
