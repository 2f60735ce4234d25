// SPDX-License-Identifier: GPL-2.0-or-later
// generate_articles COUNT [FIRST]: writes COUNT made-up articles as JSON Lines, from the one of number FIRST
// (default 0) on; the same on every machine.
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include "tests/bench/made_up_article.hpp"

namespace {

std::optional<std::uint64_t> number_of(std::string_view digits) {
    std::uint64_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stopped, failure] = std::from_chars(digits.data(), end, number);
    if (failure != std::errc{} || stopped != end) return std::nullopt;
    return number;
}

}  // namespace

int main(int argument_count, char** arguments) {
    const auto count = argument_count > 1 ? number_of(arguments[1]) : std::nullopt;
    const auto first = argument_count > 2 ? number_of(arguments[2]) : 0;
    if (!count || !first) {
        std::fprintf(stderr, "usage: generate_articles COUNT [FIRST]\n");
        return 2;
    }
    const std::uint64_t behind_last = *first + *count;
    constexpr std::size_t written_at_once = std::size_t{1} << 18U;
    news::bench::ArticleMaker maker;
    std::string lines;
    for (std::uint64_t number = *first; number < behind_last; ++number) {
        maker.append_json(number, lines);
        if (lines.size() < written_at_once && number + 1 < behind_last) continue;
        if (std::fwrite(lines.data(), 1, lines.size(), stdout) != lines.size()) return 3;
        lines.clear();
    }
    return std::fflush(stdout) == 0 ? 0 : 3;
}
