// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "searcher/search/response.hpp"

namespace news {

enum class Emphasis : bool { plain, bold };

/// Whether a headline opens its article when it is clicked on (OSC 8).
enum class Links : bool { none, headlines };

/// What the page that is written for a reader may have.
struct PageStyle {
    Emphasis emphasis = Emphasis::plain;  // of matched words
    Links links = Links::none;
    std::size_t columns = 0;  // of a line; 0 for lines of any length
};

/// How wide a chart or a table is: 80 columns where lines may have any length.
constexpr std::size_t chart_columns(const PageStyle& style) {
    constexpr std::size_t usual = 80;
    return style.columns == 0 ? usual : style.columns;
}

/// What stands before the first line of a paragraph, and before the others.
struct Indent {
    std::string first;
    std::string others;
};

/// The text as lines, with its ranges emphasised. What an article holds never steers the terminal: control
/// characters become spaces.
std::string laid_out(const MarkedText& text, const Indent& indent, const PageStyle& style);
std::string laid_out(std::string_view text, const Indent& indent, const PageStyle& style);

/// The same, as a link if the style has it and the address is one of the web.
std::string laid_out_link(const MarkedText& text, const std::string& url, const Indent& indent,
                          const PageStyle& style);

}  // namespace news
