// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/dateline_place.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(dateline_place)

BOOST_AUTO_TEST_CASE(places_begin_with_capitals) {
    for (const std::string text :
         {"Paris", "Rio de Janeiro", "Ann Arbor, Mich.", "МОСКВА", "St. John's", "U.S.", "St.Louis"})
        BOOST_TEST(looks_like_place(text), text);
    for (const std::string text :
         {"", "P", "paris", "Paris 12", "Paris: live", "The mayor of Paris spoke", "HARBOURWIRE.COM"})
        BOOST_TEST(!looks_like_place(text), text);
}

BOOST_AUTO_TEST_CASE(calls_are_whole_words) {
    for (const std::string text :
         {"BREAKING", "UPDATE 2", "EDITOR'S NOTE", "LIVE", "PHOTOS", "By Ann Example"})
        BOOST_TEST(is_call(text), text);
    for (const std::string text : {"LIVERPOOL", "NEWCASTLE", "TABLEAU", "Bybrook", ""})
        BOOST_TEST(!is_call(text), text);
}

BOOST_AUTO_TEST_CASE(some_capitals_stand_for_a_place_alone) {
    for (const std::string text : {"ROME", "NEW YORK", "RIO DE JANEIRO", "КИЕВ"})
        BOOST_TEST(stands_alone_as_place(text), text);
    for (const std::string text : {"WHO", "NASA", "Paris", "ONE MAN AND HIS BALCONY", ""})
        BOOST_TEST(!stands_alone_as_place(text), text);
}

BOOST_AUTO_TEST_CASE(stations_and_wires_are_known_by_their_names) {
    for (const std::string text : {"Harbour Wire", "KTLA", "WABC-TV", "CNN Business", "Skerry News Agency"})
        BOOST_TEST(is_wire_name(text), text);
    for (const std::string text :
         {"", "GS", "R-Ohio", "population 212", "a news item", "ABCD", "Ann Example"})
        BOOST_TEST(!is_wire_name(text), text);
}

BOOST_AUTO_TEST_SUITE_END()
