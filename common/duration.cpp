// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/duration.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "common/text.hpp"

namespace news {
namespace {

struct Unit {
    std::string_view name;
    std::chrono::milliseconds length;
};

constexpr std::array<Unit, 4> units{{{"ms", std::chrono::milliseconds{1}},
                                     {"s", std::chrono::seconds{1}},
                                     {"m", std::chrono::minutes{1}},
                                     {"h", std::chrono::hours{1}}}};

}  // namespace

std::optional<std::chrono::milliseconds> parse_duration(std::string_view text) {
    if (text == "0") return std::chrono::milliseconds{0};
    if (text.empty() || !is_ascii_digit(text.front())) return std::nullopt;  // no sign
    std::int64_t count = 0;
    const char* const end = text.data() + text.size();
    const auto [number_end, failure] = std::from_chars(text.data(), end, count);
    if (failure != std::errc{}) return std::nullopt;
    const std::string_view name(number_end, static_cast<std::size_t>(end - number_end));
    const auto unit = std::find_if(units.begin(), units.end(), [&](const Unit& u) { return u.name == name; });
    if (unit == units.end() || count > std::chrono::milliseconds::max() / unit->length) return std::nullopt;
    return count * unit->length;
}

}  // namespace news
