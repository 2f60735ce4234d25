// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// The tag of a page's language with the region where the page is from: "en" at paper.co.uk is "en-gb", and
/// no language at paper.it "und-it". A region that the page names itself stays, but for "en-US", which many
/// systems put where nobody chose.
std::string tag_with_region(std::string_view tag, std::string_view url);

}  // namespace news
