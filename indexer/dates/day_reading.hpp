// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "indexer/dates/piece_cursor.hpp"

namespace news {

/// Reads year, month, day and day of the week of a printed date, piece by piece as they come. Each take_ step
/// moves the cursor over what it understands, or leaves it where it is.
class DayReading {
  public:
    explicit DayReading(PieceCursor& pieces) : pieces_(pieces) {}

    /// 2018-08-07, 08/07/2018, 7. 8. 2018, 07-08-18, 07 | 08 | 2018.
    bool take_numeric_date();
    /// "7", "7th", "2018", "'18", "2018年", "8月".
    bool take_number();
    /// Names of months and days.
    bool take_name();

    std::optional<int> year() const { return year_; }
    std::optional<int> month() const { return month_; }
    std::optional<int> day() const { return day_; }
    std::optional<int> weekday() const { return weekday_; }
    bool has_day() const { return year_ && month_ && day_; }
    bool is_empty() const { return !year_ && !month_ && !day_ && !weekday_; }
    /// Whether these are of the Persian calendar.
    bool is_persian() const { return is_persian_; }
    /// Whether the month stands there as a name that only another language than the expected has.
    bool has_foreign_name() const { return has_foreign_name_; }
    /// Whether the month stands there as a name, or as a number with its mark (8月).
    bool names_month() const { return names_month_; }
    /// What is doubtful in words; empty if nothing.
    const std::string& doubt() const { return doubt_; }

  private:
    bool take_marked_number();
    bool take_day_or_year();
    void take_ordinal();
    void take_bracketed_ending();
    bool take_persian_month();
    bool take_month_again();
    void set_year(const DatePiece& digits);
    bool take_month(const WordMeaning& month);
    void choose_day_and_month(int first, int second, bool dotted);
    bool names_month_later(std::size_t ahead) const;

    PieceCursor& pieces_;
    std::optional<int> year_, month_, day_, weekday_;
    bool is_year_behind_month_ = false;
    bool has_foreign_name_ = false;
    bool is_persian_ = false;
    bool names_month_ = false;
    std::string doubt_;
};

}  // namespace news
