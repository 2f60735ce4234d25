// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/news_date.hpp"

namespace news {

/// What stands between headline and body of a printed article.
struct ArticleHead {
    std::vector<std::string> authors;
    std::optional<NewsDate> published;
    std::optional<NewsDate> modified;
    std::vector<std::string> standfirst;  // lines between headline and byline that belong to the text
    std::vector<std::string> warnings;
    std::size_t lines_read = 0;  // from the first line given; the body begins behind them
};

/// Reads byline, date line and time line in any order, each of which may be missing, with empty lines between
/// them or several on one line ("By Ann Example | May 3, 2019 | 10:00 AM"). `lines` begin under the headline.
ArticleHead read_article_head(std::span<const std::string_view> lines);

/// Whether a line is a date, with or without a label, or a byline that says so.
bool is_head_line(std::string_view line);

/// Whether the first line that is not blank is such a line, or a name with a date under it.
bool begins_article_head(std::span<const std::string_view> lines);

}  // namespace news
