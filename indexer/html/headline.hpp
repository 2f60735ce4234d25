// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// A page's title without the name of its site, before or behind a dash or a bar: "Flood rises | The Wire" is
/// "Flood rises". A part is the site's name if it is `site`, if `address` shows it, or if the rest is what
/// `heading`, the page's own headline, says.
struct SiteKnowledge {
    std::string_view site;     // as the page names it
    std::string_view address;  // of the page
    std::string_view heading;
};
std::string without_site_name(std::string_view title, const SiteKnowledge& known);

/// Whether an author's name is that of the site: as it calls itself, "CNN Business" of CNN, or its host.
bool is_site_itself(std::string_view name, const SiteKnowledge& known);

/// Whether the host of the address has the site's name in it.
bool is_shown_in_address(std::string_view name, std::string_view address);

}  // namespace news
