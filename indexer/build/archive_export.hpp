// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>

#include "common/archive/archive_directory.hpp"
#include "common/article.hpp"
#include "indexer/record.hpp"

namespace news {

/// Who takes what an archive holds.
struct ExportReceiver {
    std::function<void(const Article&)> take;
    std::function<void(const Rejection&)> leave_out;  // what cannot be read, and why
};

/// Gives every article of the archive once, in the order of segments and documents, and ahead of them the
/// stubs that their lists of related posts would not make again. Put into a new archive in this order they
/// make it the same. A writer may work meanwhile: an article that changes is given in one of its versions.
/// Works whatever the rules for words are. Throws Error as existing_settings does, and if the archive changes
/// faster than it can be read.
void export_archive(const ArchiveDirectory& archive, const ExportReceiver& receiver);

}  // namespace news
