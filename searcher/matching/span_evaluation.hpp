// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "searcher/matching/position_source.hpp"
#include "searcher/matching/span.hpp"
#include "searcher/matching/span_expression.hpp"

namespace news {

/// How many spans an operator makes in one article. Beyond that those farther back are left out, so that
/// `a w/p a` over a wall of one word costs a bounded time.
inline constexpr std::size_t most_spans = 10'000;

/// Where in the article the expression is.
Spans spans_of(const SpanExpression& expression, PositionSource& article);

/// Whether it is in the article at all; stops at the first place.
bool is_in(const SpanExpression& expression, PositionSource& article);

/// Whether the article has the words that it takes, wherever they stand. Reads no positions.
bool may_be_in(const SpanExpression& expression, PositionSource& article);

}  // namespace news
