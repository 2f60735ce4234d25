// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "indexer/record.hpp"

namespace news {

/// One story of a collection in SGML: Reuters-21578 (`<REUTERS ...>`), TREC and Gigaword (`<DOC>`: Associated
/// Press, Los Angeles Times, Financial Times, Wall Street Journal, New York Times and their like). One with a
/// headline but without text is an article here.
ParseResult parse_sgml_story(const Record& record);

/// Whether an input that begins so holds such stories.
bool looks_like_sgml_stories(std::string_view head);

}  // namespace news
