// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace news {

/// The paragraphs of printed lines. Empty lines part them; an indented line begins one where its neighbours
/// are not indented; in text with neither a line that ends a sentence ends its paragraph. Lines of one
/// paragraph are joined by a space.
std::vector<std::string> paragraphs_of(std::span<const std::string_view> lines);

/// How an Article keeps its text: paragraphs with one empty line between. Applying it twice changes nothing
/// more.
std::string join_paragraphs(const std::vector<std::string>& paragraphs);
std::string normalized_paragraphs(std::string_view text);

}  // namespace news
