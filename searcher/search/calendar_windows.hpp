// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/query/recency.hpp"

namespace news {

/// The archive's articles in windows of time, the newest first: each article is in one of them, and whatever
/// is in a later one comes behind it by its date. The first has some hundred articles, each further one some
/// times as many, and the last those without a date. So the newest of a frequent word are found without
/// sorting all that have it, however large the archive is.
class CalendarWindows {
  public:
    explicit CalendarWindows(const Xapian::Database& database);

    /// The next one; nothing behind the last.
    std::optional<Xapian::Query> next();

  private:
    static constexpr Xapian::doccount widening = 4;

    Xapian::Database database_;
    std::vector<std::string> ahead_;  // terms of months, or of their days, the next one last
    Xapian::doccount width_ = 250;    // articles
};

/// Articles of which none is closer than so much to the days that count most.
struct NearWindow {
    Xapian::Query articles;
    double closeness = 0;
};

/// All articles in windows of months around these days, the closest first; the last has those without a date.
std::vector<NearWindow> windows_around(const Xapian::Database& database, const Recency& recency);

}  // namespace news
