// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/capital_lines.hpp"

#include <algorithm>

#include "common/analysis/characters.hpp"
#include "common/text.hpp"

namespace news {

bool has_lower_case(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (is_lower_case(next_code_point(text, at))) return true;
    }
    return false;
}

void CapitalLines::look_at_line_of(ByteRange place) {
    const std::size_t line_end = text_.substr(0, place.begin).rfind('\n');
    line_.begin = line_end == std::string_view::npos ? 0 : line_end + 1;
    line_.end = std::min(text_.find('\n', place.end), text_.size());
    in_capitals_ = !has_lower_case(line_.of(text_));
}

}  // namespace news
