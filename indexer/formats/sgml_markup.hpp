// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace news {

// The markup of text collections made when SGML was written by hand: flat elements without a document type,
// with references to control characters of the wire, and '<' and '&' as they come.

/// What stands in each element of this name (in capitals), in the order of the text.
std::vector<std::string_view> sgml_elements(std::string_view text, std::string_view name);

/// The first that is not blank; empty if there is none.
std::string_view sgml_element(std::string_view text, std::string_view name);

/// The value of an attribute of the text's first tag; empty if there is none.
std::string_view sgml_attribute(std::string_view text, std::string_view name);

/// The content without tags, its references as the characters that they stand for. Tags of paragraphs leave
/// an empty line, control characters nothing.
std::string sgml_text(std::string_view content);

}  // namespace news
