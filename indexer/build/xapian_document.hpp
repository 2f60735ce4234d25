// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <xapian.h>

#include "indexer/glass/document.hpp"

namespace news {

/// The document as Xapian's own interface takes it.
Xapian::Document as_xapian_document(const glass::Document& document, const glass::TermTable& terms);

}  // namespace news
