// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/render.hpp"

#include <algorithm>
#include <array>

namespace news {

static constexpr std::array<OutputFormat, 2> table{{
    {"text", "for reading", render_text},
    {"json", "one JSON object, for scripts", render_json},
}};

std::span<const OutputFormat> output_formats() {
    return table;
}

const OutputFormat* output_format_named(std::string_view name) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const OutputFormat& format) { return format.name == name; });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace news
