// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/html/evidence.hpp"

namespace news {

/// Where authors are named.
struct AuthorSetting {
    std::string_view source;                     // the site's name
    std::string_view address;                    // of the page
    std::string_view language;                   // ISO 639-1
    std::span<const std::string> organizations;  // authors that are said to be such
};

struct PageAuthors {
    std::vector<std::string> persons;
    std::vector<std::string> agencies;  // and desks, and the site itself
    std::optional<EvidenceKind> evidence;
};

/// The authors that the best evidence names: without "By" in the language of the page, without roles, places,
/// degrees and the paper's name behind a bar. Addresses, accounts and what has no form of a name are left
/// out.
PageAuthors read_page_authors(std::span<const Evidence> evidence, const AuthorSetting& setting);

}  // namespace news
