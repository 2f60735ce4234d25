// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/fields.hpp"

#include <numeric>
#include <vector>

#include "common/text.hpp"

namespace news {
namespace {

/// Levenshtein distance, ASCII case ignored.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    const std::string from = ascii_lower(a);
    const std::string to = ascii_lower(b);
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= from.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t substitution = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substitution});
        }
    }
    return row.back();
}

template <typename Visit>
void for_each_name(Visit visit) {
    for (const Field& candidate : fields) {
        visit(candidate, candidate.name);
        for (const std::string_view alias : candidate.aliases) {
            if (!alias.empty()) visit(candidate, alias);
        }
    }
}

}  // namespace

const Field* find_field(std::string_view name) {
    const Field* found = nullptr;
    for_each_name([&](const Field& candidate, std::string_view known) {
        if (equal_ignoring_case(name, known)) found = &candidate;
    });
    return found;
}

std::string_view nearest_field_name(std::string_view name) {
    if (name.size() > 32) return {};
    std::string_view nearest;
    std::size_t least = std::max<std::size_t>(2, name.size() / 2);  // further away is no likely slip
    for_each_name([&](const Field&, std::string_view known) {
        const std::size_t distance = edit_distance(name, known);
        if (distance < least) {
            least = distance;
            nearest = known;
        }
    });
    return nearest;
}

}  // namespace news
