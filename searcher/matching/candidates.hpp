// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <xapian.h>

#include "searcher/matching/deadline.hpp"
#include "searcher/matching/span_expression.hpp"

namespace news {

/// The articles that have the words an expression takes, wherever these stand; all words of a leaf score as
/// one.
Xapian::Query candidates_of(const SpanExpression& expression);

/// The articles in which the expression is, scored by its words.
Xapian::Query query_of(const SpanExpression& expression, const SharedDeadline& deadline);

}  // namespace news
