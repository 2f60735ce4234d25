// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/fields.hpp"

#include <vector>

#include "common/likely_name.hpp"
#include "common/text.hpp"

namespace news {
namespace {

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
    const std::string_view ours = name_elsewhere(name);
    if (!ours.empty()) return ours;
    std::vector<std::string_view> names;
    for_each_name([&](const Field&, std::string_view known) { names.push_back(known); });
    return likely_name(name, names);
}

}  // namespace news
