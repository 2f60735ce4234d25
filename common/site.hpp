// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace news {

/// The host of an address, as canonical_url has it: "https://www.News.BBC.co.uk/a" is of news.bbc.co.uk.
/// Empty for what is no address of http or https.
std::string site_of(std::string_view url);

/// The same of a name as people write it: "bbc.co.uk", "www.bbc.co.uk", ".gov.uk", "*.gov.uk", or an address.
std::string site_named(std::string_view name);

/// The site and all domains above it: news.bbc.co.uk, bbc.co.uk, co.uk, uk. An IP address has none above.
std::vector<std::string> site_with_parents(std::string_view site);

}  // namespace news
