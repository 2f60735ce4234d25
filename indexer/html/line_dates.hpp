// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "common/news_date.hpp"
#include "indexer/html/date_labels.hpp"
#include "indexer/html/page_lines.hpp"

namespace news {

/// What tells how the dates of a page are to be read.
struct DateContext {
    std::string_view language;  // a tag
    std::string_view url;
    std::optional<NewsDate> fetched;
};

/// A date that a line of a page prints, or that its <time> has.
struct LineDate {
    NewsDate date;
    DateLabel label = DateLabel::none;
    bool is_in_sentence = false;   // of a story or a caption, which is about that day
    bool is_relative = false;      // "2 hours ago"
    bool is_without_year = false;  // which is told from the page
};

/// The dates of a line, in its order; two at most, for it may say "Published May 3, 2019, updated May 4,
/// 2019". `above` is the text of the line before, which may say what the date is: "Published:".
std::vector<LineDate> dates_of_line(const HtmlTree& tree, const PageLine& line, std::string_view above,
                                    const DateContext& context);

/// "Updated 2 hours ago", "27 May, 10:45": the date of a line without a whole one, completed from the
/// context.
std::optional<LineDate> completed_date_of_line(const PageLine& line, std::string_view above,
                                               const DateContext& context);

}  // namespace news
