// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>

#include "indexer/record.hpp"

namespace news {

/// What is done for an article of whatever format: a headline that is repeated over the text is dropped;
/// agencies and desks are told from persons, also among who supplied it, who else is its source if there is
/// no other; a dateline, given apart or before the text, gives place, agency and, if there is no date yet,
/// the date; a date more than two days behind the moment when the record was fetched (or `now`, seconds since
/// 1970, UTC; 0 if that is not known), or before 1600, is doubtful; a text that says itself that it is cut
/// off is a summary.
void finish_article(ParsedArticle& parsed, const RecordContext& context, std::int64_t now);

}  // namespace news
