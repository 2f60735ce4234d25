// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <xapian.h>

#include "common/archive/archive_database.hpp"

namespace news {

/// Runs `read`, which opens the archive and reads it; anew if a writer that deletes meanwhile took blocks
/// away that were about to be read. What Xapian throws leaves as Error.
template <typename Read>
auto read_undisturbed(const Read& read) {
    constexpr int tries = 5;
    return translating_xapian_errors([&] {
        for (int left = tries - 1;; --left) {
            try {
                return read();
            } catch (const Xapian::DatabaseModifiedError&) {
                if (left == 0) throw;
            }
        }
    });
}

}  // namespace news
