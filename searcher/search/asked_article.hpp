// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include <xapian.h>

namespace news {

/// The article that is asked for by its id, also as that stands below a hit ("id:hw-1"), or by its address in
/// any form. Throws Error (no_hit) if there is none.
Xapian::docid asked_article(const std::string& name, const Xapian::Database& database);

}  // namespace news
