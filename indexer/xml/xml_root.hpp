// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// The name of a document's first element, without its prefix, from the document's first bytes; empty if they
/// are no markup, or too few to show it.
std::string xml_root(std::string_view head);

}  // namespace news
