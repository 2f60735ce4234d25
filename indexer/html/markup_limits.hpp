// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace news {

/// Why a page should not be given to a parser whose time grows with the depth of its elements and with the
/// square of the attributes of a tag; empty for every page that was written to be read. One pass over the
/// bytes.
std::string_view why_unparsable(std::string_view page);

}  // namespace news
