// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace news {

/// No document that was written to be read goes beyond these; a parser's time and memory grow with them,
/// partly with their square.
inline constexpr std::size_t deepest_xml = 200;
inline constexpr std::size_t most_xml_elements = 500'000;
inline constexpr std::size_t most_xml_attributes = 200;    // of an element
inline constexpr std::size_t most_xml_namespaces = 1'000;  // declared around an element

struct MendedXml {
    std::string text;     // what was read before the limits were passed
    std::string problem;  // which limit was passed; empty if none
};

/// XML in UTF-8 so that a strict parser can read it, with what it says unchanged: no document type and no
/// named entities, which are replaced; no character that XML forbids; every '&' and '<' that is text written
/// as such; every element closed where its parent is, and nothing closed that was not opened.
MendedXml mended_xml(std::string_view xml);

}  // namespace news
