// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/query/query_tree.hpp"
#include "searcher/vocabulary/archive_words.hpp"

namespace news {

/// The phrase in which words that the archive has joined (email as e-mail) may be two words wide, where the
/// phrase goes on on both sides: "send email now" stands in "send e-mail now", too.
PhraseNode with_joined_words(const PhraseNode& phrase, ArchiveWords& words);

}  // namespace news
