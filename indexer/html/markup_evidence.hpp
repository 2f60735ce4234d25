// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "indexer/html/evidence.hpp"
#include "indexer/html/html_tree.hpp"

namespace news {

/// What the elements of a page state: meta elements, <link rel=canonical>, the language of <html>, and
/// microdata, RDFa and microformats within the body. In the order of the page; what microdata say of other
/// things than articles is left out.
std::vector<Evidence> markup_evidence(const HtmlTree& tree);

}  // namespace news
