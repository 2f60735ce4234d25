// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>

#include "common/news_date.hpp"
#include "indexer/dates/piece_cursor.hpp"

namespace news {

/// Reads the time of day of a printed date, piece by piece as it comes. Each take_ step moves the cursor over
/// what it understands, or leaves it where it is.
class ClockReading {
  public:
    explicit ClockReading(PieceCursor& pieces) : pieces_(pieces) {}

    /// "3:09", "3.09 p.m.", "14h40", "21時40分", "오후 3:20", "noon". Behind a day "03.09" can only be
    /// a time too.
    bool take_time(bool is_behind_date);
    /// "EDT", behind a time.
    bool take_zone();
    /// "Uhr" behind a time, "at" before one.
    bool take_word();
    /// +0200, -05:00, behind a time; GMT+0800 comes as a word and then this.
    bool take_offset();

    bool has_time() const { return has_time_; }
    /// Its offset is empty where it depends on the day (zone()).
    const NewsDate& time() const { return time_; }
    /// The name of the zone that stands with it; empty if there is none, or an offset says it.
    const std::string& zone() const { return zone_; }

  private:
    bool take_named_hour();
    bool take_early_half_day();
    bool take_marked_hours();
    bool take_digits(bool is_behind_date);
    void set_time(int hour, int minute);
    void take_seconds();
    void take_half_day();
    std::optional<WordMeaning> half_day(std::size_t ahead) const;
    void apply_half_day(bool afternoon);

    PieceCursor& pieces_;
    bool has_time_ = false;
    bool is_announced_ = false;            // by "at", "kl."
    std::optional<int> early_half_day_{};  // "오후", before the hour
    NewsDate time_{};
    std::string zone_;
};

}  // namespace news
