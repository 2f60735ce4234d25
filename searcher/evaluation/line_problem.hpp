// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace news {

/// A line of an input that was passed over.
struct LineProblem {
    std::size_t line = 0;  // from 1
    std::string problem;
};

}  // namespace news
