// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "searcher/search/response.hpp"

namespace news {

/// The text on one line; what means something in Markdown is made text.
std::string in_markdown(std::string_view text);
/// Matched words are bold.
std::string in_markdown(const MarkedText& text);

/// <https://example.org/1>, which cannot end where it stands.
std::string markdown_address(std::string_view url);

}  // namespace news
