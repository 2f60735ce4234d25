// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/likely_name.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

#include "common/text.hpp"

namespace news {
namespace {

/// Levenshtein distance with swapped neighbours as one edit (optimal string alignment), ASCII case ignored.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    const std::string from = ascii_lower(a);
    const std::string to = ascii_lower(b);
    std::vector<std::vector<std::size_t>> rows(from.size() + 1, std::vector<std::size_t>(to.size() + 1));
    std::iota(rows[0].begin(), rows[0].end(), std::size_t{0});
    for (std::size_t i = 1; i <= from.size(); ++i) {
        rows[i][0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t substitution = rows[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, substitution});
            const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
            if (swapped) rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
    return rows.back().back();
}

}  // namespace

std::string_view likely_name(std::string_view typed, std::span<const std::string_view> known) {
    constexpr std::size_t longest = 32;  // bytes; what is longer was meant as something else
    if (typed.size() > longest) return {};
    std::string_view nearest;
    std::size_t least = std::max<std::size_t>(2, typed.size() / 2);  // further away is no likely slip
    for (const std::string_view name : known) {
        const std::size_t distance = edit_distance(typed, name);
        if (distance >= least) continue;
        least = distance;
        nearest = name;
    }
    return nearest;
}

}  // namespace news
