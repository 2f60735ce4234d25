// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "common/archive/archive_directory.hpp"
#include "tests/indexer/add_support.hpp"

namespace news::test {

/// Articles with and without ids, namesakes, doubles, related posts of which some are among the articles.
std::vector<Article> first_edition();
/// The same some days later: changed texts, new headlines, a third version in the same run, new articles.
std::vector<Article> second_edition();

/// So small that a handful of articles makes many chunks, segments and merges.
AddSettings small_batches(unsigned jobs = 2);

/// All records by id as they are stored, decoded on the way; the test fails if an id is there twice.
std::map<std::string, std::string> content_of(const ArchiveDirectory& archive);

/// Fails the test if `check` finds faults, or anything lies in the archive that should not.
void require_sound(const ArchiveDirectory& archive);
void require_no_leftovers(const ArchiveDirectory& archive);

/// How a process ended.
struct Ending {
    bool was_killed = false;
    int exit_code = 0;  // 99 if what it did threw something that is no Error
};

/// Does it in a process of its own.
Ending in_child(const std::function<void()>& work);

}  // namespace news::test
