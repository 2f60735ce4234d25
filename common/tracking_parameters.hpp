// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace news {

/// Whether a parameter of an address ("utm_source=feed", in any case) says how a reader came to a page or in
/// which dress it is shown, and never which article it is. In doubt it is no such parameter: two addresses
/// taken for two articles are put right by their headline, two articles taken for one are lost.
bool is_tracking_parameter(std::string_view parameter);

}  // namespace news
