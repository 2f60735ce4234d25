// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/dates/date_words.hpp"

namespace news {

/// The languages whose names of months and days are known, the most read in print first: a name that two of
/// them share is taken for that of the first.
std::span<const std::string_view> date_languages();

struct DateName {
    std::string folded;  // without spaces, dots and dashes
    DateWordKind kind{};
    int value = 0;
};

/// Months, days of the week and halves of the day, in every form that ICU has for the language: within a date
/// and alone, in full and short.
std::vector<DateName> date_names_of(std::string_view language);

}  // namespace news
