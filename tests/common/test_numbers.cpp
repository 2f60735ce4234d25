// SPDX-License-Identifier: GPL-2.0-or-later
#include <optional>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/numbers.hpp"
#include "common/text.hpp"

using namespace news;

namespace {

/// The places with what else finds them, and the wholes: "5.2($5.2) bn(billion) [$5.2bn 5.2bn]"; "none" for
/// what is no number.
std::string unit_of(const std::string& chunk) {
    const std::optional<ChunkUnit> unit = number_unit(chunk, {0, chunk.size()});
    if (!unit) return "none";
    std::string text;
    for (const ChunkPlace& place : unit->places) {
        text += (text.empty() ? "" : " ") + place.word;
        if (!place.others.empty()) text += '(' + join(place.others, " ") + ')';
    }
    if (!unit->wholes.empty()) text += " [" + join(unit->wholes, " ") + ']';
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(numbers)

BOOST_AUTO_TEST_CASE(a_number_is_read_as_it_is_printed_anywhere) {
    struct Case {
        std::string text;
        std::string value;
        std::size_t end;
        bool is_plain;
    };
    const std::vector<Case> cases{
        {"7", "7", 1, true},
        {"2018", "2018", 4, true},
        {"007", "007", 3, true},
        {"1,000", "1000", 5, false},
        {"1,000,000", "1000000", 9, false},
        {"1.000.000", "1000000", 9, false},
        {"1.000", "1.000", 5, false},
        {"1'000'000", "1000000", 9, false},
        {"1’000", "1000", 7, false},
        {"1\u00A0000", "1000", 6, false},
        {"1\u202F000\u202F000", "1000000", 13, false},
        {"3.14", "3.14", 4, false},
        {"3,14", "3.14", 4, false},
        {"1,234.5", "1234.5", 7, false},
        {"1.234.567,8", "1234567.8", 11, false},
        {"1,0000", "1.0000", 6, false},
        {"5.2bn", "5.2", 3, false},
        {"9/11", "9", 1, true},
        {"12,", "12", 2, true},
    };
    for (const auto& [text, value, end, is_plain] : cases) {
        BOOST_TEST_CONTEXT(text) {
            const std::optional<PrintedNumber> number = printed_number(text, 0);
            BOOST_TEST_REQUIRE(number.has_value());
            BOOST_TEST(number->value == value);
            BOOST_TEST(number->end == end);
            BOOST_TEST(number->is_plain == is_plain);
        }
    }
    for (const std::string text : {"", "a1", ".5", "1.2.3", "1,2,3", "1234,567", "10.0.0.1"})
        BOOST_TEST(!printed_number(text, 0), text);
    BOOST_TEST(printed_number("in 1,000", 3)->value == "1000");
}

BOOST_AUTO_TEST_CASE(numbers_have_currencies_units_and_marks) {
    struct Case {
        std::string chunk;
        std::string unit;
    };
    const std::vector<Case> cases{
        {"5", "5"},
        {"1,000,000", "1000000"},
        {"$5", "5 [$5]"},
        {"US$5", "5 [us$5 $5]"},
        {"€5", "5 [€5]"},
        {"5€", "5 [€5]"},
        {"5%", "5 [5%]"},
        {"50+", "50 [50+]"},
        {"$5.2bn", "5.2($5.2) bn(billion) [$5.2bn 5.2bn]"},
        {"$5.2BN", "5.2($5.2) bn(billion) [$5.2bn 5.2bn]"},
        {"£3m", "3(£3) m(million) [£3m 3m]"},
        {"US$3mln", "3(us$3 $3) mln(million) [us$3mln $3mln 3mln]"},
        {"7bn", "7 bn(billion) [7bn]"},
        {"2.5kg", "2.5 kg [2.5kg]"},
        {"9/11", "9 11 [9/11]"},
        {"9-11", "9 11 [9/11]"},
        {"2010–2012", "2010 2012 [2010/2012]"},
        {"15:30", "15 30 [15:30]"},
        {"2018-08-07", "2018 08 07 [2018/08/07]"},
        {"$5-10", "5($5) 10 [$5/10]"},
        {"20th", "none"},
        {"1990s", "none"},
        {"5m", "none"},
        {"737s", "none"},
        {"$x", "none"},
        {"paris", "none"},
        {"1.2.3", "none"},
        {"9/eleven", "none"},
        {"10&20", "none"},
    };
    for (const auto& [chunk, unit] : cases)
        BOOST_TEST(unit_of(chunk) == unit, chunk);
}

BOOST_AUTO_TEST_CASE(bytes_are_those_of_the_chunk) {
    const std::string chunk = "post-$5.2bn";
    const std::optional<ChunkUnit> unit = number_unit(chunk, {5, chunk.size()});
    BOOST_TEST_REQUIRE(unit.has_value());
    BOOST_TEST(unit->bytes.of(chunk) == "$5.2bn");
    BOOST_TEST(unit->places[0].bytes.of(chunk) == "$5.2");
    BOOST_TEST(unit->places[1].bytes.of(chunk) == "bn");
    const std::string date = "2018-08-07";
    const std::optional<ChunkUnit> chain = number_unit(date, {0, date.size()});
    BOOST_TEST_REQUIRE(chain.has_value());
    BOOST_TEST(chain->places[1].bytes.of(date) == "08");
    BOOST_TEST(chain->written == "2018/08/07");
    BOOST_TEST(chain->joined == "20180807");
}

BOOST_AUTO_TEST_SUITE_END()
