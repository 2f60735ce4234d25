// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <xapian.h>

#include "searcher/translation/ranking.hpp"

namespace news {

inline Xapian::BM25Weight bm25(const ranking::Weighting& weighting) {
    constexpr double query_length = 0;      // has no weight
    constexpr double query_repetition = 1;  // no matter: Xapian sees each word once
    return {weighting.k1, query_length, query_repetition, weighting.b, weighting.shortest_length};
}

}  // namespace news
