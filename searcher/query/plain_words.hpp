// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "searcher/query/parser.hpp"

namespace news {

/// Reads a text as the words that it is: nothing in it is an operator, a field or a quote. So are questions
/// read that people wrote for people, with AND, brackets, colons and dashes in them. Throws QueryError if
/// there is no word in it, or too many.
ParsedQuery parse_plain_words(std::string_view text);

}  // namespace news
