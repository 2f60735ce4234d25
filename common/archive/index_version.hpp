// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace news {

/// What is indexed of an article, beside its words (those are Analyzer::fingerprint's). Raised with every
/// addition, which gets a row in index_version.cpp: an archive that was made before is read as before, and
/// who needs what it lacks says so.
inline constexpr int index_version = 2;

/// What came to be indexed later.
enum class IndexAddition {
    author_names,    // whole, for counting
    doubtful_dates,  // told from others
};

/// Whether all articles of an archive with this version are indexed by it.
bool has_addition(int archive_version, IndexAddition addition);

/// Whether a term may be missing in an archive with this version, because it came later.
bool is_later_term(int archive_version, std::string_view term);

}  // namespace news
