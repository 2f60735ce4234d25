// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "common/terminal.hpp"
#include "searcher/options.hpp"
#include "searcher/output/page_layout.hpp"

namespace news {

/// How a page is written at this place: as it was asked for, else as the terminal allows.
PageStyle chosen_style(const SearchOptions& options, const OutputPlace& place);

/// The same, with all that was asked for of the form.
WriterOptions writer_options(const SearchOptions& options, const OutputPlace& place);

}  // namespace news
