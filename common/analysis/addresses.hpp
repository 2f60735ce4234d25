// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "common/analysis/tokenizer.hpp"

namespace news {

/// Whether a web address stands at `at`: http://, ftp:// and the like, or www., and a
/// letter or digit.
bool begins_web_address(std::string_view text, std::size_t at);
/// Its end, without the punctuation of the sentence it stands in.
std::size_t end_of_web_address(std::string_view text, std::size_t at);

/// Where scheme and www. of a web address end, and its host.
ByteRange host_of_web_address(std::string_view address);

}  // namespace news
