// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace news {

/// Two words of an archive that stand in it joined as one, mostly by a hyphen: cold-weather is coldweather,
/// too, at the position of cold and again at that of weather.
struct JoinedHalves {
    std::string_view first;
    std::string_view second;
};

/// What the word may be joined of: each half, as a term with this prefix, is in so many articles or more.
std::vector<JoinedHalves> halves_of(const Xapian::Database& database, const std::string& prefix,
                                    std::string_view word, Xapian::doccount least_articles);

/// Whether the articles have the term as a joined word alone, as far as the first of them tell.
bool is_only_joined(const Xapian::Database& database, const std::string& term);

/// Whether some article has the word joined, as e-mail for email; where many hold both halves, only the first
/// articles are looked at.
bool is_joined_somewhere(const Xapian::Database& database, const std::string& word);

/// Whether a star of the pattern stands for letters on both sides of where the word is joined: nobody means
/// cold-weather by col*r.
bool has_star_across_joint(const Xapian::Database& database, const std::string& prefix,
                           std::string_view pattern, std::string_view word);

}  // namespace news
