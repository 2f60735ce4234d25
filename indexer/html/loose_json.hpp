// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace news {

/// The JSON objects and arrays of a script, one after the other, mended where only one thing can have been
/// meant: comments of HTML and CDATA around them, semicolons, trailing commas, line ends within strings,
/// `\'`, brackets that were never closed.
std::vector<std::string> json_values_of(std::string_view script);

}  // namespace news
