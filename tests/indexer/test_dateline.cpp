// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/dateline.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(dateline)

BOOST_AUTO_TEST_CASE(datelines_give_place_agency_and_day) {
    const struct {
        std::string text, place, agency;
        int month, day;
    } rows[] = {
        {"PARIS, May 27 (Reuters) - A man climbed.", "PARIS", "Reuters", 5, 27},
        {"LONDON (AP) — A man climbed.", "LONDON", "AP", 0, 0},
        {"BERLIN, 7. Mai (dpa) - Ein Mann", "BERLIN", "dpa", 5, 7},
        {"Berlin (dpa) – Ein Mann", "Berlin", "dpa", 0, 0},
        {"PARIS, 27 mai (AFP) - Un homme", "PARIS", "AFP", 5, 27},
        {"МОСКВА, 27 мая. /ТАСС/. Мужчина", "МОСКВА", "ТАСС", 5, 27},
        {"(Reuters) - A man climbed.", "", "Reuters", 0, 0},
        {"PORTLAND, Ore. (AP) — A man climbed.", "PORTLAND, Ore.", "AP", 0, 0},
        {"NEW YORK, Sept 7 (Reuters) - A man", "NEW YORK", "Reuters", 9, 7},
        {"RIO DE JANEIRO — A man climbed.", "RIO DE JANEIRO", "", 0, 0},
        {"WASHINGTON - A man climbed.", "WASHINGTON", "", 0, 0},
        {"LIVERPOOL (Reuters) - A man climbed.", "LIVERPOOL", "Reuters", 0, 0},
        {"NEW YORK Jan 12 (Reuters) - A man climbed.", "NEW YORK", "Reuters", 1, 12},
        {"HARBOUR CITY, March 3 - A man climbed.", "HARBOUR CITY", "", 3, 3},
        {"Harbour City, March 3 – A man climbed.", "Harbour City", "", 3, 3},
        {"SKERRY (Harbour Wire) - A man climbed.", "SKERRY", "Harbour Wire", 0, 0},
        {"SKERRY, March 3 (HWR) - A man climbed.", "SKERRY", "", 3, 3},
        {"SKERRY, Calif. (KTLA) -- A man climbed.", "SKERRY, Calif.", "KTLA", 0, 0},
        {"BERLIN (dpa/lno) - Ein Mann", "BERLIN", "dpa", 0, 0},
        {"Paris, le 3 mars (AFP) - Un homme", "Paris", "AFP", 3, 3},
        {"Madrid, 3 mar (EFE).- Un hombre", "Madrid", "EFE", 3, 3},
        {"(ANSA) - ROMA, 03 MAR - Un uomo", "ROMA", "ANSA", 3, 3},
        {"BEIJING, March 3 (Xinhua) -- A man", "BEIJING", "Xinhua", 3, 3},
        {"KYIV. March 3 (Interfax-Ukraine) – A man", "KYIV", "Interfax-Ukraine", 3, 3},
        {"МОСКВА, 3 мар - РИА Новости. Мужчина поднялся", "МОСКВА", "РИА Новости", 3, 3},
        {"Москва. 3 марта. ИНТЕРФАКС.RU - Мужчина", "Москва", "ИНТЕРФАКС.RU", 3, 3},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            const auto dateline = read_dateline(row.text);
            BOOST_REQUIRE(dateline);
            BOOST_TEST(dateline->place == row.place);
            BOOST_TEST(dateline->agency == row.agency);
            BOOST_TEST((dateline->date ? dateline->date->month : 0) == row.month);
            BOOST_TEST((dateline->date ? dateline->date->day : 0) == row.day);
        }
    }
}

BOOST_AUTO_TEST_CASE(other_beginnings_are_no_datelines) {
    for (const std::string text : {"",
                                   "A man climbed a balcony - and fell.",
                                   "BREAKING - A man climbed.",
                                   "The Mayor - a man of 70 - spoke.",
                                   "Ann Example - A man climbed.",
                                   "He (Reuters) said",
                                   "No dash at all",
                                   "WHO - what is it?",
                                   "UPDATE 1-Man climbs",
                                   "UPDATE 1 - Man climbs",
                                   "UPDATES - Man climbs",
                                   "LIVE - A man climbs",
                                   "NASA - The agency said",
                                   "* GREECE - A man",
                                   "Jan 12 (Reuters Life!) - A man",
                                   "GOLDMAN SACHS (GS) - Shares fell",
                                   "Jane Roe (R-Ohio) - said no",
                                   "THE MAN WHO CLIMBED A BALCONY - A story",
                                   "SKERRY (population 212) - A man",
                                   "May 3 - A man climbed.",
                                   "(Harbour Wire) - A man",
                                   "(Photo) - A man",
                                   "By Ann Example NEW YORK (Reuters) - A man"})
        BOOST_TEST(!read_dateline(text), text);
}

BOOST_AUTO_TEST_CASE(year_of_a_dateline_is_that_of_what_is_known) {
    const auto dateline = read_dateline("PARIS, Dec 31 (Reuters) - A man climbed.");
    BOOST_REQUIRE(dateline);
    const auto iso_by = [&](const char* known) {
        const auto date = date_of_dateline(*dateline, test::date_of(known));
        return date ? to_iso(*date) : std::string{};
    };
    BOOST_TEST(iso_by("2018-01-02") == "2017-12-31");
    BOOST_TEST(iso_by("2017-12-31") == "2017-12-31");
    BOOST_TEST(iso_by("2017-12-30") == "2017-12-31");
    BOOST_TEST(iso_by("2017-06-01") == "2016-12-31");
    BOOST_TEST(iso_by("2017") == "");
    BOOST_CHECK(date_of_dateline(*dateline, test::date_of("2018-01-02"))->evidence == DateEvidence::dateline);
    const auto whole = read_dateline("PARIS, Dec 31, 2009 (Reuters) - A man climbed.");
    BOOST_REQUIRE(whole);
    BOOST_TEST(to_iso(*date_of_dateline(*whole, test::date_of("2018-01-02"))) == "2009-12-31");
    const auto leap = read_dateline("PARIS, Feb 29 (Reuters) - A man climbed.");
    BOOST_TEST(to_iso(*date_of_dateline(*leap, test::date_of("2018-03-01"))) == "2016-02-29");
}

BOOST_AUTO_TEST_SUITE_END()
