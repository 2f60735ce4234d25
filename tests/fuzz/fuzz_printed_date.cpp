// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/dates/printed_date.hpp"
#include "indexer/dates/relative_date.hpp"
#include "tests/fuzz/check.hpp"

namespace {

void check(const news::NewsDate& date) {
    FUZZ_CHECK(news::why_impossible(date).empty());
    const auto again = news::parse_iso_date(news::to_iso(date)).date;
    FUZZ_CHECK(again && news::to_iso(*again) == news::to_iso(date));
}

}  // namespace

// What is read is a date that there is, in whatever language; what is found stands where it is said to.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    for (const std::string_view language : {"", "en-GB", "de", "fa", "th", "zh"}) {
        if (const auto date = news::read_printed_date(input, language).date) check(*date);
        if (const auto found = news::find_printed_date(input, language)) {
            check(found->date);
            FUZZ_CHECK(found->begin < found->end && found->end <= input.size());
        }
        if (auto found = news::find_printed_day(input, language)) {
            FUZZ_CHECK(found->date.year == 0 && found->begin < found->end && found->end <= input.size());
            constexpr int leap_year = 2000;
            found->date.year = leap_year;
            check(found->date);
        }
        news::read_printed_day(input, language);
        news::read_printed_time(input, language);
    }
    const news::NewsDate fetched{.year = 2018, .month = 8, .day = 7};
    if (const auto date = news::read_relative_date(input, fetched); date && date->year >= 1000) check(*date);
    return 0;
}
