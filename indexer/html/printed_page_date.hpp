// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

#include "common/news_date.hpp"
#include "indexer/html/line_dates.hpp"

namespace news {

/// When a page says, to its readers, that its article was published and changed.
struct PrintedPageDates {
    std::optional<NewsDate> published;
    bool is_at_headline = false;  // of the article; that date, not in an aside
    std::optional<NewsDate> modified;
    std::optional<NewsDate> guess;  // of the publication, where nothing on the page says what the date is
};

/// Looks near the headline, at what calls itself published or updated, at <time> elements; elsewhere only
/// where a name in the markup speaks of a date. What stands in asides counts near the headline, or with a
/// label, where nothing else does. Copyright lines are never taken.
PrintedPageDates find_printed_page_dates(const HtmlTree& tree, const PageLines& page,
                                         const DateContext& context);

}  // namespace news
