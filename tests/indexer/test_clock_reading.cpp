// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "indexer/dates/clock_reading.hpp"

using namespace news;

namespace {

/// The time, its offset in minutes, the name of its zone, and how many pieces are left.
std::string clock_in(std::string_view text, std::string_view language, bool is_behind_date = false) {
    const auto pieces = read_date_pieces(text);
    PieceCursor cursor(pieces, language);
    ClockReading clock(cursor);
    while (!cursor.at_end() && (clock.take_time(is_behind_date) || clock.take_offset() || clock.take_zone() ||
                                clock.take_word())) {
    }
    const NewsDate& time = clock.time();
    const std::string offset =
        time.utc_offset_minutes ? fmt::format(" {:+}", *time.utc_offset_minutes) : std::string{};
    return clock.has_time()
               ? fmt::format("{:02}:{:02}:{:02}{}{}{} left {}", time.hour, time.minute, time.second, offset,
                             clock.zone().empty() ? "" : " ", clock.zone(), pieces.size() - cursor.position())
               : std::string("none");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(clock_reading)

BOOST_AUTO_TEST_CASE(clocks_of_many_languages) {
    const struct {
        std::string text, language, result;
    } rows[] = {
        {"3:09", "", "03:09:00 left 0"},
        {"03:09:58", "", "03:09:58 left 0"},
        {"03:09:58.123", "", "03:09:58 left 0"},
        {"03:09:58,123", "", "03:09:58 left 0"},
        {"03:09:58:123", "", "03:09:58 left 0"},
        {"3:09 p.m.", "en", "15:09:00 left 1"},
        {"3 PM", "en", "15:00:00 left 0"},
        {"12:30 am", "en", "00:30:00 left 0"},
        {"12 noon", "en", "12:00:00 left 0"},
        {"midnight", "en", "00:00:00 left 0"},
        {"at 3.09", "en", "03:09:00 left 0"},
        {"3.09 pm", "en", "15:09:00 left 0"},
        {"14h40", "fr", "14:40:00 left 0"},
        {"14 h 40", "fr", "14:40:00 left 0"},
        {"à 14h", "fr", "14:00:00 left 0"},
        {"um 14.40 Uhr", "de", "14:40:00 left 0"},
        {"14 Uhr", "de", "14:00:00 left 0"},
        {"klokken 14.40", "no", "14:40:00 left 0"},
        {"o 14:40", "pl", "14:40:00 left 0"},
        {"21時40分", "ja", "21:40:00 left 0"},
        {"21時40分05秒", "ja", "21:40:05 left 0"},
        {"오후 3:20", "ko", "15:20:00 left 0"},
        {"下午 3:20", "zh", "15:20:00 left 0"},
        {"3:20 de la tarde", "es", "15:20:00 left 0"},
        {"25 h", "fr", "none"},
        {"3.09", "en", "none"},
        {"3:9", "en", "03:09:00 left 0"},
        {"harbour", "en", "none"},
    };
    for (const auto& row : rows)
        BOOST_TEST(clock_in(row.text, row.language) == row.result, row.text << " in " << row.language);
    BOOST_TEST(clock_in("3.09", "en", true) == "03:09:00 left 0");
}

BOOST_AUTO_TEST_CASE(zones_and_offsets_stand_behind_a_time) {
    const struct {
        std::string text, language, result;
    } rows[] = {
        {"3:09 EDT", "en", "03:09:00 -240 edt left 0"},
        {"3:09 IST", "en-IN", "03:09:00 +330 ist left 0"},
        {"3:09 IST", "en", "03:09:00 ist left 0"},
        {"3:09 ET", "en", "03:09:00 et left 0"},
        {"3:09 et", "fr", "03:09:00 left 1"},
        {"3:09 +0200", "", "03:09:00 +120 left 0"},
        {"3:09 -05:30", "", "03:09:00 -330 left 0"},
        {"3:09 +2", "", "03:09:00 +120 left 0"},
        {"3:09 GMT+0800", "", "03:09:00 +480 gmt left 0"},
        {"EDT", "en", "none"},
    };
    for (const auto& row : rows)
        BOOST_TEST(clock_in(row.text, row.language) == row.result, row.text << " in " << row.language);
}

BOOST_AUTO_TEST_SUITE_END()
