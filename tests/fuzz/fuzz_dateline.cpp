// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <string_view>

#include "indexer/formats/dateline.hpp"
#include "tests/fuzz/check.hpp"

// A dateline says something, and its day is one that there is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const auto dateline = news::read_dateline(input);
    if (!dateline) return 0;
    for (const std::string_view language : {"fr", "ru"})
        news::read_dateline(input, language);
    FUZZ_CHECK(!dateline->place.empty() || !dateline->agency.empty());
    const auto date = news::date_of_dateline(*dateline, {.year = 2018, .month = 8, .day = 7});
    if (date) FUZZ_CHECK(news::why_impossible(*date).empty());
    return 0;
}
