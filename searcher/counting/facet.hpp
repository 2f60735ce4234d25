// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace news {

/// By what the articles of an answer are counted.
enum class FacetKind : std::uint8_t { source, section, author, language, tag, year };

inline constexpr std::array<std::string_view, 6> facet_names{"source", "section", "author",
                                                             "lang",   "tag",     "year"};

constexpr std::string_view name_of(FacetKind kind) {
    return facet_names[static_cast<std::size_t>(kind)];
}

struct FacetValue {
    std::string value;  // as displayed
    std::uint64_t articles = 0;
    bool is_agency = false;  // among authors: no person
};

/// How the articles of an answer are distributed. All counts are exact.
struct Facet {
    FacetKind kind = FacetKind::source;
    std::vector<FacetValue> values;  // those of most articles, falling; equals by value
    std::uint64_t distinct = 0;      // values, with those that are not listed
    std::uint64_t without = 0;       // articles that have none; for years, those with no date to rely on
};

/// The kinds named in a list such as "source,lang", each once. Any alias of the field will do. Throws Error
/// (usage) for another name.
std::vector<FacetKind> read_facet_names(std::string_view list);

}  // namespace news
