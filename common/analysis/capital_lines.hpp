// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "common/analysis/tokenizer.hpp"

namespace news {

bool has_lower_case(std::string_view text);

/// Tells where a text shouts: in a line without any lower-case letter, capitals make no acronym. A line is
/// looked at once, and only if asked for.
class CapitalLines {
  public:
    explicit CapitalLines(std::string_view text) : text_(text) {}

    /// Whether all of the line around is in capitals. Asked in order of places.
    bool all_in_capitals(ByteRange place) {
        if (place.end > line_.end) look_at_line_of(place);
        return in_capitals_;
    }

  private:
    void look_at_line_of(ByteRange place);

    std::string_view text_;
    ByteRange line_;
    bool in_capitals_ = false;
};

}  // namespace news
