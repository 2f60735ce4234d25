// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/page_style.hpp"

#include <algorithm>

namespace news {

PageStyle chosen_style(const SearchOptions& options, const OutputPlace& place) {
    constexpr std::size_t widest = 100;  // columns; eyes lose their way back in longer lines
    PageStyle style;
    if (place.is_terminal) style.columns = std::min(place.size.columns, widest);
    style.columns = options.columns.value_or(style.columns);
    if (!color_wanted(options.color, place)) return style;
    style.emphasis = Emphasis::bold;
    if (!place.is_dumb) style.links = Links::headlines;
    return style;
}

WriterOptions writer_options(const SearchOptions& options, const OutputPlace& place) {
    return {chosen_style(options, place), options.fields, options.record, options.record_end};
}

}  // namespace news
