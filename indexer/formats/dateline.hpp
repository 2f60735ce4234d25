// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/news_date.hpp"

namespace news {

/// What stands before the first sentence of a report: "PARIS, May 27 (Reuters) -", "LONDON (AP) —",
/// "BERLIN, 7. Mai (dpa) -", "(Reuters) -".
struct Dateline {
    std::string place;
    std::string agency;
    std::optional<NewsDate> date;  // the year is 0 where none is printed, as is usual
};

/// Empty if the paragraph begins with none.
std::optional<Dateline> read_dateline(std::string_view paragraph, std::string_view language = {});

/// The dateline's day, in the year in which it is the last one before, or at most some days behind, a date
/// that is known: of the publication, or when it was read.
std::optional<NewsDate> date_of_dateline(const Dateline& dateline, const NewsDate& known);

}  // namespace news
