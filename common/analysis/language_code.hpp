// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// The ISO 639-1 code of a language, where it has one: en-US, EN and eng are en.
std::string normal_language_code(std::string_view code);

}  // namespace news
