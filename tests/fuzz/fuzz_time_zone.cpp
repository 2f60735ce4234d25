// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <cstdint>
#include <string_view>

#include "common/time_zone.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace std::chrono_literals;
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    for (const auto year : {1900y, 2024y, 2100y}) {
        const std::chrono::sys_days day{year / 7 / 1};
        news::utc_offset_in(input, day);
        news::utc_offset_by_rule(input, day);
    }
    return 0;
}
