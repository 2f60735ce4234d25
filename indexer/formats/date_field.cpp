// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/date_field.hpp"

#include <fmt/format.h>

#include "common/text.hpp"
#include "indexer/dates/printed_date.hpp"

namespace news {

std::optional<NewsDate> read_date_field(std::string_view text, std::vector<std::string>& warnings) {
    const std::string date = collapse_spaces(text);
    DateReading reading = read_printed_date(date);
    if (!reading.problem.empty()) {
        warnings.push_back(reading.problem);
    } else if (!reading.date && !date.empty()) {
        warnings.push_back(fmt::format("\"{}\" is no date that is understood", date));
    }
    return reading.date;
}

}  // namespace news
