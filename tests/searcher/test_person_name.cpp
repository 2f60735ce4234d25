// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/output/citations/person_name.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(person_name)

BOOST_AUTO_TEST_CASE(names_are_read_as_bibtex_reads_them) {
    const std::vector<std::pair<std::string, PersonName>> cases{
        {"Ana Ruiz", {"Ana", "", "Ruiz", "", ""}},
        {"Hélène van der Berg", {"Hélène", "van der", "Berg", "", ""}},
        {"Juan de la Cruz Gomez", {"Juan", "de la", "Cruz Gomez", "", ""}},
        {"Jean de La Fontaine", {"Jean", "de", "La Fontaine", "", ""}},
        {"de la Cruz", {"", "de la", "Cruz", "", ""}},
        {"Sammy  Davis\nJr.", {"Sammy", "", "Davis", "Jr.", ""}},
        {"bell hooks", {"", "bell", "hooks", "", ""}},
        {"J. R. R. Tolkien", {"J. R. R.", "", "Tolkien", "", ""}},
        {"محمد صلاح", {"محمد", "", "صلاح", "", ""}},
        {"Pelé", {"", "", "", "", "Pelé"}},
        {"Ruiz, Ana", {"", "", "", "", "Ruiz, Ana"}},
        {"大江健三郎", {"", "", "", "", "大江健三郎"}},
        {"", {}},
    };
    for (const auto& [text, name] : cases)
        BOOST_TEST((read_person_name(text) == name), text);
}

BOOST_AUTO_TEST_CASE(what_sorts_in_front_stands_in_front) {
    BOOST_TEST(inverted(read_person_name("Hélène van der Berg Jr.")) == "van der Berg, Hélène, Jr.");
    BOOST_TEST(inverted(read_person_name("Pelé")) == "Pelé");
    BOOST_TEST(inverted({{}, {}, {}, {}, "Web Desk"}) == "Web Desk,");
    BOOST_TEST(inverted(read_person_name("Ruiz, Ana")) == "Ruiz, Ana");
}

BOOST_AUTO_TEST_SUITE_END()
