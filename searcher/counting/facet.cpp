// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/counting/facet.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/error.hpp"
#include "common/fields.hpp"
#include "common/text.hpp"

namespace news {
namespace {

FacetKind kind_named(std::string_view name) {
    // In the order of FacetKind. A year is of no field of its own.
    constexpr std::array<FieldId, 5> fields_of_kinds{FieldId::source, FieldId::section, FieldId::author,
                                                     FieldId::language, FieldId::tag};
    if (equal_ignoring_case(name, name_of(FacetKind::year))) return FacetKind::year;
    const Field* named = find_field(name);
    const auto* const found = std::find_if(fields_of_kinds.begin(), fields_of_kinds.end(),
                                           [&](FieldId id) { return named != nullptr && named->id == id; });
    if (found == fields_of_kinds.end()) {
        throw Error(ExitCode::usage,
                    fmt::format("--facet takes {}, not \"{}\"", fmt::join(facet_names, ", "), name),
                    "Try: --facet source,year");
    }
    return static_cast<FacetKind>(found - fields_of_kinds.begin());
}

}  // namespace

std::vector<FacetKind> read_facet_names(std::string_view list) {
    std::vector<FacetKind> kinds;
    for (const std::string_view name : split(list, ',')) {
        const FacetKind kind = kind_named(trim(name));
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
    }
    return kinds;
}

}  // namespace news
