// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/chunk_reading.hpp"
#include "common/text.hpp"

using namespace news;

namespace {

std::string shown(const ChunkPlace& place) {
    std::string text = place.is_exact_only ? "-" : place.word;
    if (!place.exact.empty()) text += "=" + place.exact;
    if (!place.capitals.empty()) text += "!" + place.capitals;
    if (!place.others.empty()) text += "(" + join(place.others, " ") + ")";
    return text;
}

std::string shown(const ChunkUnit& unit) {
    std::string text;
    for (const ChunkPlace& place : unit.places)
        text += (text.empty() ? "" : " ") + shown(place);
    if (!unit.wholes.empty()) text += " [" + join(unit.wholes, " ") + "]";
    return unit.is_article ? "<" + text + ">" : text;
}

/// Units parted by " - ", compounds by " / ", each compound's and the reading's whole behind " : ".
std::string shown(const ChunkReading& reading) {
    std::string text;
    for (const ChunkCompound& compound : reading.compounds) {
        if (!text.empty()) text += " / ";
        std::string separator;
        for (const ChunkUnit& unit : compound.units) {
            text += separator + shown(unit);
            separator = " - ";
        }
        if (!compound.whole.empty()) text += " : " + compound.whole;
    }
    return reading.whole.empty() ? text : text + " :: " + reading.whole;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(chunk_reading)

BOOST_AUTO_TEST_CASE(a_chunk_is_taken_apart) {
    struct Case {
        std::string chunk;
        std::string reading;
    };
    const std::vector<Case> cases{
        {"Paris", "paris"},
        {"Bowie's", "bowie"},
        {"Café", "cafe=café"},
        {"ICE", "ice!ICE"},
        {"U.S.", "-=US"},
        {"A.I.", "ai=AI"},
        {"U.S.'s", "-=US"},
        {"U.S.-led", "-=US - led : usled"},
        {"COVID-19", "covid!COVID - 19 : covid19"},
        {"well-being", "well - being : wellbeing"},
        {"Alas-\nka", "alas - ka : alaska"},
        {"post-9/11", "post - 9 11 [9/11] : post911"},
        {"O'Neill", "o neill [oneill]"},
        {"o'clock", "o clock [oclock]"},
        {"l'Élysée", "<l> - elysee=élysée"},
        {"d'Artagnan", "<d> - artagnan"},
        {"D'Angelo", "d angelo [dangelo]"},
        {"Côte-d'Or", "cote=côte - <d> - or : coteor"},
        {"aujourd'hui", "aujourd hui [aujourdhui]"},
        {"and/or", "and / or :: and/or"},
        {"GM/Opel-led", "gm!GM / opel - led : opelled :: gm/opelled"},
        {"AT&T", "at!AT t [at&t]"},
        {"YHOO.O", "yhoo!YHOO o [yhoo.o]"},
        {"joe@paper-co.com", "joe paper co com [joe@paper-co.com]"},
        {"https://www.a.org/b-c?d=1", "a org [a.org] - b - c - d - 1"},
        {"#MeToo", "me too [#metoo metoo]"},
        {"#metoo", "metoo [#metoo]"},
        {"@JoeDoe42", "joedoe42 [@joedoe42]"},
        {"'90s", "90s(1990s)"},
        {"’10s", "10s"},
        {"c++", "c [c++]"},
        {"$5.2bn", "5.2($5.2) bn(billion) [$5.2bn 5.2bn]"},
        {"20th", "20th"},
        {"東京", "東京"},
        {"か\u3099き", "がき"},
        {"ไทย", "ไทย"},
        {"\u00AD", ""},
    };
    for (const auto& [chunk, reading] : cases)
        BOOST_TEST(shown(read_chunk(chunk)) == reading, chunk);
}

BOOST_AUTO_TEST_CASE(marks_that_fold_to_nothing_make_no_whole) {
    BOOST_TEST(read_chunk("\u0657'\u0657").compounds.front().units.front().wholes.empty());
}

BOOST_AUTO_TEST_CASE(every_place_lies_within_the_chunk) {
    for (const std::string chunk : {"U.S.-led", "l’Élysée", "$5.2bn", "#MeToo", "https://www.a.org/b-c",
                                    "c++", "post-9/11", "Alas-\nka", "and/or", "U.S.'s"}) {
        std::size_t behind = 0;
        for (const ChunkCompound& compound : read_chunk(chunk).compounds) {
            for (const ChunkUnit& unit : compound.units) {
                BOOST_TEST(unit.bytes.begin >= behind, chunk);
                BOOST_TEST(unit.bytes.end <= chunk.size(), chunk);
                for (const ChunkPlace& place : unit.places) {
                    BOOST_TEST(place.bytes.begin >= behind, chunk);
                    BOOST_TEST(place.bytes.end > place.bytes.begin, chunk);
                    BOOST_TEST(place.bytes.end <= unit.bytes.end, chunk);
                    BOOST_TEST(is_valid_utf8(place.bytes.of(chunk)), chunk);
                    behind = place.bytes.end;
                }
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
