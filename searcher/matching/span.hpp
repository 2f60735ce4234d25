// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

namespace news {

/// Words of an article by their positions, both ends included.
struct Span {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    friend auto operator<=>(const Span&, const Span&) = default;
};

/// In ascending order, each once.
using Spans = std::vector<Span>;

}  // namespace news
