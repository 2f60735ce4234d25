// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

#include <xapian.h>

#include "searcher/matching/span_expression.hpp"

namespace news {

/// The articles in which an expression is, as Xapian's own operators find them.
struct NativeQuery {
    enum class Precision : std::uint8_t {
        exact,
        exact_but_exceptions,  // of those with a word that a SpanExcept does not take, some more
        narrowing,             // these articles and some more
    };

    Xapian::Query query;
    Precision precision = Precision::exact;
    bool scores = false;  // as the words do (candidates.hpp); otherwise it is not meant to
};

/// Nothing if Xapian has no operator that comes near it.
std::optional<NativeQuery> native_query(const SpanExpression& expression);

}  // namespace news
