// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "common/article.hpp"
#include "indexer/build/archive_writer.hpp"

namespace news {

/// What is to be removed, and what is not there.
struct RemovalPlan {
    std::vector<Article> articles;  // in the order of the ids, without their texts
    Deletions deletions;
    std::vector<std::string> unknown;  // ids that no article has
};

RemovalPlan plan_removal(const ArchiveDirectory& archive, const std::vector<std::string>& ids);

/// Takes the articles out of the archive and remembers that they were removed, so that the next add of a dump
/// that has them leaves them out. A crash leaves them all there or, when the next writer has come, none.
void remove_articles(ArchiveWriter& writer, const RemovalPlan& plan);

}  // namespace news
