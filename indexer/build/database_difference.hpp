// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>

#include <xapian.h>

namespace news {

/// The first respect in which two databases answer differently, in words (`term "paris": document 7: wdf:
/// 3 / 4`, a's answer first); nothing if they are the same to every reader. Asks by every iterator that
/// Xapian offers, also from the middle of a list and beyond its end, because it is to judge files that were
/// not written by Xapian. What may differ between files of the same documents (bounds that are only bounds,
/// the revision) is held against the documents instead. What a database cannot answer is a difference. Every
/// entry of every list is compared; answers that come from the same place again are asked for some of them.
std::optional<std::string> first_difference(const Xapian::Database& a, const Xapian::Database& b);

}  // namespace news
