// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/search/response.hpp"

namespace news {

/// Takes an answer as it comes, of which only the hit at hand is in memory.
class HitReceiver {
  public:
    HitReceiver() = default;
    HitReceiver(const HitReceiver&) = delete;
    HitReceiver& operator=(const HitReceiver&) = delete;
    virtual ~HitReceiver() = default;

    /// First all but the hits, with the counts.
    virtual void begin(const Response& head) = 0;
    /// Then every hit, in order.
    virtual void hit(const Hit& hit) = 0;
};

}  // namespace news
