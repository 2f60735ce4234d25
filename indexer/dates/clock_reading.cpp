// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/clock_reading.hpp"

#include "indexer/dates/zone_names.hpp"

namespace news {

bool ClockReading::take_time(bool is_behind_date) {
    if (has_time_) return false;
    return take_named_hour() || take_early_half_day() || take_marked_hours() || take_digits(is_behind_date);
}

bool ClockReading::take_named_hour() {
    // In "12 noon" the word says it.
    const bool is_after_twelve = pieces_.is_number(0, 2) && pieces_.piece()->number == 12;
    const std::size_t ahead = is_after_twelve ? 1 : 0;
    const auto hour = pieces_.meaning(DateWordKind::clock_time, ahead);
    if (!hour) return false;
    set_time(hour->value, 0);
    pieces_.skip(ahead + hour->pieces);
    return true;
}

/// East Asia says it before the hour.
bool ClockReading::take_early_half_day() {
    if (early_half_day_) return false;
    const auto half = half_day(0);
    if (!half || !pieces_.is_number(half->pieces, 2)) return false;
    early_half_day_ = half->value;
    pieces_.skip(half->pieces);
    return true;
}

/// "10h11", "14 h 40", "14 Uhr", "21時40分": hours with their mark.
bool ClockReading::take_marked_hours() {
    if (!pieces_.is_number(0, 2)) return false;
    const auto hour_mark = pieces_.meaning(DateWordKind::hour_mark, 1);
    constexpr int most_hours = 24;
    if (!hour_mark || pieces_.piece()->number > most_hours) return false;
    const int hour = pieces_.piece()->number;
    pieces_.skip(1 + hour_mark->pieces);
    if (!pieces_.is_number(0, 2)) {
        set_time(hour, 0);
        return true;
    }
    const auto minute_mark = pieces_.meaning(DateWordKind::minute_mark, 1);
    if (!minute_mark && pieces_.piece()->text.size() != 2) {
        set_time(hour, 0);
        return true;
    }
    set_time(hour, pieces_.piece()->number);
    pieces_.skip(1 + (minute_mark ? minute_mark->pieces : 0));
    const auto second_mark = pieces_.meaning(DateWordKind::second_mark, 1);
    if (pieces_.is_number(0, 2) && second_mark) {
        time_.second = pieces_.piece()->number;
        time_.precision = DatePrecision::second;
        pieces_.skip(1 + second_mark->pieces);
    }
    return true;
}

bool ClockReading::take_digits(bool is_behind_date) {
    if (!pieces_.is_number(0, 2)) return false;
    if (const auto half = half_day(1)) {
        set_time(pieces_.piece()->number, 0);
        pieces_.skip(1);
        take_half_day();
        return true;
    }
    const bool has_minutes = pieces_.is_number(2, 2) && pieces_.piece(2)->text.size() == 2;
    const bool colon = pieces_.is_mark(1, ":") && pieces_.is_number(2, 2);
    const bool dot = pieces_.is_mark(1, ".") && has_minutes && pieces_.is_glued(2) && pieces_.is_glued(1);
    if (!colon && !(dot && (is_behind_date || is_announced_ || half_day(3)))) return false;
    set_time(pieces_.piece()->number, pieces_.piece(2)->number);
    pieces_.skip(3);
    take_seconds();
    take_half_day();
    return true;
}

void ClockReading::set_time(int hour, int minute) {
    has_time_ = true;
    time_.hour = hour;
    time_.minute = minute;
    time_.precision = DatePrecision::minute;
    if (early_half_day_) apply_half_day(*early_half_day_ == 1);
}

void ClockReading::take_seconds() {
    if (!pieces_.is_mark(0, ":") || !pieces_.is_number(1, 2)) return;
    time_.second = pieces_.piece(1)->number;
    time_.precision = DatePrecision::second;
    pieces_.skip(2);
    // A computer's fractions of a second; behind a colon they are milliseconds.
    const bool is_fraction = pieces_.is_mark(0, ".,") || (pieces_.is_mark(0, ":") && pieces_.is_number(1, 3));
    if (is_fraction && pieces_.is_glued(0) && pieces_.is_number(1) && pieces_.is_glued(1)) pieces_.skip(2);
}

/// "3:09 PM", "3:09 de la tarde".
void ClockReading::take_half_day() {
    std::size_t ahead = 0;
    while (ahead < 2 && pieces_.meaning(DateWordKind::filler, ahead))
        ++ahead;
    const auto half = half_day(ahead) ? half_day(ahead) : half_day(ahead = 0);
    if (!half) return;
    pieces_.skip(ahead + half->pieces);
    apply_half_day(half->value == 1);
}

/// 12 am is midnight, 12 pm is noon; "15:30 pm" is printed often enough to be read as 15:30.
void ClockReading::apply_half_day(bool afternoon) {
    if (time_.hour == 12 && !afternoon) time_.hour = 0;
    if (time_.hour < 12 && afternoon) time_.hour += 12;
}

std::optional<WordMeaning> ClockReading::half_day(std::size_t ahead) const {
    const auto half = pieces_.meaning(DateWordKind::half_day, ahead);
    // Hungary's "de." is a forenoon only in Hungarian.
    const bool is_rather_filler = half && !half->is_expected && pieces_.meaning(DateWordKind::filler, ahead);
    return is_rather_filler ? std::nullopt : half;
}

bool ClockReading::take_zone() {
    if (!has_time_ || !pieces_.is_word(0) || !is_zone_name(pieces_.piece()->text, pieces_.language()))
        return false;
    if (!time_.utc_offset_minutes) {
        zone_ = pieces_.piece()->text;
        time_.utc_offset_minutes = zone_named(zone_, pieces_.language());
    }
    pieces_.skip(1);
    return true;
}

bool ClockReading::take_word() {
    if (!pieces_.is_word(0)) return false;
    if (has_time_) {
        for (const auto kind : {DateWordKind::hour_mark, DateWordKind::minute_mark}) {
            if (const auto mark = pieces_.meaning(kind)) {
                pieces_.skip(mark->pieces);
                return true;
            }
        }
        return false;
    }
    const auto announcement = pieces_.meaning(DateWordKind::clock_word);
    if (!announcement) return false;
    is_announced_ = true;
    pieces_.skip(announcement->pieces);
    return true;
}

bool ClockReading::take_offset() {
    if (!has_time_ || !pieces_.is_mark(0, "+-") || !pieces_.is_number(1, 4) || !pieces_.is_glued(1))
        return false;
    const DatePiece& digits = *pieces_.piece(1);
    int hours = digits.number;
    int minutes = 0;
    std::size_t used = 2;
    if (digits.text.size() == 4) {
        hours = digits.number / 100;
        minutes = digits.number % 100;
    } else if (pieces_.is_mark(2, ":") && pieces_.is_number(3, 2)) {
        minutes = pieces_.piece(3)->number;
        used = 4;
    } else if (digits.text.size() > 2) {
        return false;
    }
    time_.utc_offset_minutes = (pieces_.is_mark(0, "-") ? -1 : 1) * (hours * 60 + minutes);
    pieces_.skip(used);
    return true;
}

}  // namespace news
