// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>

#include <xapian.h>

#include "searcher/query/query_tree.hpp"
#include "searcher/translation/archive_view.hpp"

namespace news {

// What narrows an answer and scores nothing.

Xapian::Query unscored(const Xapian::Query& query);

Xapian::Query filter_query(const ArchiveView& archive, const ValueNode& value);
Xapian::Query filter_query(const ArchiveView& archive, const NameNode& name);
Xapian::Query filter_query(const ArchiveView& archive, const WordCountNode& count);
/// Nothing if the archive has no article of this id.
Xapian::Query filter_query(const ArchiveView& archive, const LinkNode& link);

/// Articles without a date meet no condition, or each.
enum class Undated : std::uint8_t { left_out, included };
/// What meets any of the conditions. Long lists overlap: each day, month and year is asked for once.
Xapian::Query filter_query(const ArchiveView& archive, std::span<const DateCondition> conditions,
                           Undated undated);

}  // namespace news
