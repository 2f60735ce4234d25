// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "common/text.hpp"

namespace news {

/// The language of a declaration: "en-GB" and "en_US" declare English.
inline std::string declared_language(std::string_view declaration) {
    const std::string_view tag = trim(declaration);
    return ascii_lower(tag.substr(0, tag.find_first_of("-_")));
}

}  // namespace news
