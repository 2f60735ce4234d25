// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "searcher/matching/span.hpp"
#include "searcher/matching/span_expression.hpp"
#include "searcher/matching/span_join.hpp"

namespace news {

/// Where the parts, whose spans are given in their order, stand as the sequence says.
Spans spans_in_sequence(const std::vector<Spans>& parts, const SpanSequence& sequence, const SpanJoin& rules);

}  // namespace news
