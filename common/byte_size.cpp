// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/byte_size.hpp"

#include <charconv>
#include <limits>

#include "common/text.hpp"

namespace news {
namespace {

/// Takes the digits from the beginning of `text`; nothing if there are none or too many.
std::optional<std::uint64_t> take_number(std::string_view& text) {
    std::uint64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

/// How far to shift: 20 for "M", "MB" and "MiB", 0 for "" and "B".
std::optional<unsigned> shift_of(std::string_view unit) {
    constexpr std::string_view letters = "kmgt";
    if (unit.empty() || equal_ignoring_case(unit, "B")) return 0U;
    const std::size_t power = letters.find(ascii_lower(unit.substr(0, 1)));
    const std::string_view tail = unit.substr(1);
    const bool is_known_tail =
        tail.empty() || equal_ignoring_case(tail, "B") || equal_ignoring_case(tail, "iB");
    if (power == std::string_view::npos || !is_known_tail) return std::nullopt;
    return 10U * (static_cast<unsigned>(power) + 1U);
}

}  // namespace

std::optional<std::uint64_t> parse_byte_size(std::string_view text) {
    const auto whole = take_number(text);
    if (!whole) return std::nullopt;
    std::uint64_t fraction = 0;
    std::uint64_t fraction_of = 1;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        constexpr std::size_t most_digits = 6;  // more could not be multiplied by a T below
        const std::size_t before = text.size();
        const auto digits = take_number(text);
        const std::size_t count = before - text.size();
        if (!digits || count > most_digits) return std::nullopt;
        fraction = *digits;
        for (std::size_t i = 0; i < count; ++i)
            fraction_of *= 10;
    }
    const auto shift = shift_of(text);
    if (!shift || (*shift == 0 && fraction_of > 1)) return std::nullopt;  // no parts of a byte
    const std::uint64_t rest = (fraction << *shift) / fraction_of;
    if (*whole > (std::numeric_limits<std::uint64_t>::max() - rest) >> *shift) return std::nullopt;
    return (*whole << *shift) + rest;
}

}  // namespace news
