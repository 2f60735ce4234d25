// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/day_reading.hpp"

#include <fmt/format.h>

#include "common/text.hpp"
#include "indexer/dates/day_order.hpp"
#include "indexer/dates/persian_calendar.hpp"

namespace news {
namespace {

/// Two digits: 69 to 99 are the 1900s, as POSIX has it.
int full_year(const DatePiece& digits) {
    if (digits.text.size() != 2) return digits.number;
    return digits.number + (digits.number < 69 ? 2000 : 1900);
}

/// Thailand counts from the Buddha's death.
int christian_year(int year, std::string_view language) {
    constexpr int between = 543;
    constexpr int first_buddhist = 2400;
    constexpr int last_buddhist = 2700;
    const bool is_buddhist = language == "th" && year >= first_buddhist && year < last_buddhist;
    return is_buddhist ? year - between : year;
}

}  // namespace

bool DayReading::take_numeric_date() {
    if (year_ || month_ || day_ || !pieces_.is_number(0, 4) || !pieces_.is_mark(1, "/-.|") ||
        !pieces_.is_number(2, 2) || !pieces_.is_mark(3, pieces_.piece(1)->text) || !pieces_.is_number(4, 4))
        return false;
    const DatePiece& first = *pieces_.piece(0);
    const DatePiece& second = *pieces_.piece(2);
    const DatePiece& third = *pieces_.piece(4);
    if (first.text.size() == 4 && third.text.size() <= 2) {
        set_year(first);
        month_ = second.number;
        day_ = third.number;
    } else if (first.text.size() <= 2 && (third.text.size() == 4 || third.text.size() == 2)) {
        set_year(third);
        choose_day_and_month(first.number, second.number, pieces_.is_mark(1, "."));
    } else {
        return false;
    }
    pieces_.skip(5);
    return true;
}

void DayReading::set_year(const DatePiece& digits) {
    year_ = christian_year(full_year(digits), primary_language(pieces_.language()));
    if (primary_language(pieces_.language()) == "fa" && is_persian_year(*year_)) is_persian_ = true;
}

void DayReading::choose_day_and_month(int first, int second, bool dotted) {
    constexpr int months = 12;
    const DayOrder order = dotted ? DayOrder::day_first : day_order_of(pieces_.language());
    const bool only_day_first = first > months && second <= months;
    const bool only_month_first = second > months && first <= months;
    const bool day_first = only_day_first || (!only_month_first && order == DayOrder::day_first);
    day_ = day_first ? first : second;
    month_ = day_first ? second : first;
    const bool is_open = !only_day_first && !only_month_first && first != second && first <= months;
    if (is_open && order == DayOrder::unknown)
        doubt_ = fmt::format("{:02}/{:02}/{} is read month first", first, second, *year_);
}

bool DayReading::take_number() {
    return pieces_.is_number(0, 4) && (take_marked_number() || take_day_or_year());
}

/// "2016年3月20日", "2016년", "5 tháng 8".
bool DayReading::take_marked_number() {
    const int number = pieces_.piece()->number;
    const auto take_as = [&](DateWordKind kind, std::optional<int>& part) {
        const auto mark = part ? std::nullopt : pieces_.meaning(kind, 1);
        if (!mark) return false;
        part = number;
        pieces_.skip(1 + mark->pieces);
        return true;
    };
    if (pieces_.piece()->text.size() == 4) return take_as(DateWordKind::year_mark, year_);
    if (take_as(DateWordKind::month_mark, month_)) return names_month_ = true;
    return take_as(DateWordKind::day_mark, day_);
}

bool DayReading::take_day_or_year() {
    const DatePiece& number = *pieces_.piece();
    const std::size_t digits = number.text.size();
    const bool is_short_year = day_ && month_ && digits == 2;
    if (digits == 4 || is_short_year) {
        if (year_) return false;
        set_year(number);
        is_year_behind_month_ = month_.has_value();
        pieces_.skip(1);
        take_bracketed_ending();
        return true;
    }
    // "May 2018 12": the number counts something else.
    if (day_ || digits > 2 || (is_year_behind_month_ && month_)) return false;
    day_ = number.number;
    pieces_.skip(1);
    take_ordinal();
    return true;
}

/// Basque has "2018(e)ko" and "7(a)".
void DayReading::take_bracketed_ending() {
    if (!pieces_.is_mark(0, "(") || !pieces_.is_glued(0) || !pieces_.is_word(1) || !pieces_.is_mark(2, ")"))
        return;
    constexpr std::size_t longest_ending = 2;
    if (pieces_.piece(1)->text.size() > longest_ending) return;
    pieces_.skip(3);
    if (const auto mark = pieces_.is_glued(0) ? pieces_.meaning(DateWordKind::year_mark) : std::nullopt)
        pieces_.skip(mark->pieces);
}

void DayReading::take_ordinal() {
    take_bracketed_ending();
    if (pieces_.is_mark(0, "º°ª") && pieces_.is_glued(0)) {
        pieces_.skip(1);
        return;
    }
    const std::size_t ahead = pieces_.is_mark(0, "-") && pieces_.is_glued(0) ? 1 : 0;
    if (!pieces_.is_word(ahead) || !pieces_.is_glued(ahead)) return;
    if (const auto ordinal = pieces_.meaning(DateWordKind::ordinal, ahead))
        pieces_.skip(ahead + ordinal->pieces);
}

bool DayReading::take_name() {
    if (!pieces_.is_word(0)) return false;
    if (pieces_.meaning(DateWordKind::month_prefix) && pieces_.is_number(1, 2) && !month_) {
        month_ = pieces_.piece(1)->number;
        names_month_ = true;
        pieces_.skip(2);
        return true;
    }
    if (take_persian_month() || take_month_again()) return true;
    const auto month = month_ ? std::nullopt : pieces_.meaning(DateWordKind::month);
    const auto weekday = weekday_ ? std::nullopt : pieces_.meaning(DateWordKind::weekday);
    if (month && weekday) {
        const bool is_weekday = weekday->pieces > month->pieces || names_month_later(weekday->pieces);
        if (!is_weekday) return take_month(*month);
    } else if (month) {
        return take_month(*month);
    }
    if (!weekday) return false;
    weekday_ = weekday->value;
    pieces_.skip(weekday->pieces);
    return true;
}

bool DayReading::take_persian_month() {
    const auto month = month_ ? std::nullopt : pieces_.meaning(DateWordKind::persian_month);
    if (!month) return false;
    month_ = month->value;
    is_persian_ = true;
    pieces_.skip(month->pieces);
    return true;
}

/// "24 نيسان / أبريل 2020" gives both names of April.
bool DayReading::take_month_again() {
    const auto month = month_ && !year_ ? pieces_.meaning(DateWordKind::month) : std::nullopt;
    if (!month || month->value != *month_ || !pieces_.is_after_mark("/")) return false;
    pieces_.skip(month->pieces);
    return true;
}

bool DayReading::take_month(const WordMeaning& month) {
    month_ = month.value;
    names_month_ = true;
    if (month.is_disputed)
        doubt_ = fmt::format("\"{}\" is another month in another language", pieces_.piece()->text);
    has_foreign_name_ = false;
    const std::string primary = primary_language(pieces_.language());
    bool is_expected = !is_ascii(pieces_.piece()->text);
    for (const DateWord& word : date_words(pieces_.piece()->text)) {
        const bool is_ours = is_of_language(word, primary) || is_of_language(word, "en");
        is_expected = is_expected || (word.kind == DateWordKind::month && is_ours);
    }
    has_foreign_name_ = !is_expected;
    pieces_.skip(month.pieces);
    return true;
}

/// "mar 3 mai 2020" is a Tuesday in May, "3 mar 2020" a day in March.
bool DayReading::names_month_later(std::size_t ahead) const {
    constexpr std::size_t furthest = 5;
    for (std::size_t next = ahead; next < ahead + furthest; ++next) {
        if (pieces_.meaning(DateWordKind::month, next)) return true;
    }
    return false;
}

}  // namespace news
