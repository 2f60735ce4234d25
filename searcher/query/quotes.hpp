// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "common/analysis/tokenizer.hpp"

namespace news {

struct QuotedText {
    ByteRange text;       // without its quotes
    std::size_t end = 0;  // behind the closing quote, or of the query if there is none
    bool is_closed = false;
};

/// What stands in quotes at this byte of the query, whatever quotes people's keyboards and the pages they
/// copy from put around it: "a", “a”, „a“, „a”, ”a”, «a», »a«, ‹a›, 「a」. Empty if no quote begins there,
/// such as the arrow of "News › World".
std::optional<QuotedText> read_quoted(std::string_view query, std::size_t at);

/// Whether a quote of these ends a word.
bool is_quote(char32_t c);

}  // namespace news
