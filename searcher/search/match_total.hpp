// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/counting/timeline.hpp"
#include "searcher/search/response.hpp"

namespace news {

/// An answer without hits, and when its articles were published.
struct CountedByDate {
    Response head;
    PublicationDates dates;
};

struct Existence {
    bool is_any = false;
    bool is_partial = false;  // the time was up before one was found
};

}  // namespace news
