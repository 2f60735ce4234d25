// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/dates/printed_date.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const news::DateReading reading = news::read_printed_date(input);
    if (reading.date) {
        FUZZ_CHECK(news::why_impossible(*reading.date).empty());
        const auto again = news::parse_iso_date(news::to_iso(*reading.date)).date;
        FUZZ_CHECK(again && news::to_iso(*again) == news::to_iso(*reading.date));
    }
    news::read_printed_time(input);
    return 0;
}
