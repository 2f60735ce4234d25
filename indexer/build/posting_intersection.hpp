// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include <xapian.h>

namespace news {

/// Calls visit(document) for each document that has both terms, in ascending order. The longer list is
/// skipped through, so that a thousand articles of one headline cost no more than their stubs.
template <typename Visit>
void each_with_both(const Xapian::Database& database, const std::string& a, const std::string& b,
                    const Visit& visit) {
    Xapian::PostingIterator first = database.postlist_begin(a);
    Xapian::PostingIterator second = database.postlist_begin(b);
    while (first != database.postlist_end(a) && second != database.postlist_end(b)) {
        if (*first == *second) {
            visit(*first);
            ++first;
        } else if (*first < *second) {
            first.skip_to(*second);
        } else {
            second.skip_to(*first);
        }
    }
}

}  // namespace news
