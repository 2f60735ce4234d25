// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include <xapian.h>

namespace news {

/// The archive's articles in windows of time, the newest first: each article is in one of them, and whatever
/// is in a later one comes behind it by its date. The first is a month, each further one of twice as many,
/// and the last has the articles without a date. So the newest of a frequent word are found without sorting
/// all that have it.
std::vector<Xapian::Query> calendar_windows(const Xapian::Database& database);

}  // namespace news
