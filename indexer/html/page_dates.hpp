// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "common/news_date.hpp"
#include "indexer/html/evidence.hpp"
#include "indexer/html/printed_page_date.hpp"

namespace news {

/// Everything that speaks of a page's dates.
struct DateSources {
    std::span<const Evidence> evidence;  // in order of trust
    PrintedPageDates printed;
    DateContext context;
};

struct PageDates {
    std::optional<NewsDate> published;
    std::optional<NewsDate> modified;
};

/// The best evidence wins, but what is doubtful (08/07/2018, a date in the future) loses to what is not. A
/// page that says only when it was changed has no better date.
PageDates choose_page_dates(const DateSources& sources);

/// A date as data for machines have it, whatever they were meant to have.
std::optional<NewsDate> date_of_statement(std::string_view text, std::string_view language);

}  // namespace news
