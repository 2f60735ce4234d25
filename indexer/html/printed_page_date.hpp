// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "common/news_date.hpp"
#include "indexer/html/page_lines.hpp"

namespace news {

/// When a page says, to its readers, that its article was published and changed.
struct PrintedPageDates {
    std::optional<NewsDate> published;
    std::optional<NewsDate> modified;
};

/// Looks near the headline, at what calls itself published or updated, at <time> elements; elsewhere only
/// where a name in the markup speaks of a date. Copyright lines and what stands in asides are never taken. "2
/// hours ago" is a date where it is known when the page was fetched.
PrintedPageDates find_printed_page_dates(const HtmlTree& tree, const PageLines& page,
                                         std::string_view language,
                                         const std::optional<NewsDate>& fetched = {});

}  // namespace news
