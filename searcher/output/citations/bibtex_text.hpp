// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// The text as it may stand between braces: what means something to TeX is made text. BibTeX cannot hold a
/// brace without its partner; such a one becomes a bracket.
std::string bibtex_text(std::string_view text);

/// A key for an id. Different ids have different keys: what no key can hold is written as _2F, and so is _.
std::string bibtex_key(std::string_view id);

/// Addresses are taken as they are; what would end them is written as in addresses.
std::string bibtex_address(std::string_view url);

}  // namespace news
