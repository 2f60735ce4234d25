// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/fields.hpp"

#include <numeric>
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

/// Ours for a field that other search languages have under another name or a shorter one; empty if unknown.
std::string_view name_elsewhere(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, FieldId>, 12> elsewhere{{{"inurl", FieldId::site},
                                                                              {"since", FieldId::date},
                                                                              {"from", FieldId::date},
                                                                              {"until", FieldId::date},
                                                                              {"py", FieldId::date},
                                                                              {"year", FieldId::date},
                                                                              {"ti", FieldId::title},
                                                                              {"au", FieldId::author},
                                                                              {"so", FieldId::source},
                                                                              {"la", FieldId::language},
                                                                              {"length", FieldId::word_count},
                                                                              {"subject", FieldId::tag}}};
    const auto row = std::find_if(elsewhere.begin(), elsewhere.end(),
                                  [&](const auto& known) { return equal_ignoring_case(known.first, name); });
    return row == elsewhere.end() ? std::string_view{} : field(row->second).name;
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
    std::string_view nearest = name_elsewhere(name);
    if (!nearest.empty()) return nearest;
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
