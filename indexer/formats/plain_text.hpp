// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "indexer/record.hpp"

namespace news {

/// An article saved as text: headline, byline, date line, time line, paragraphs, "Related posts" with titles
/// and dates; or with labels before its text (labelled_head.hpp). Everything but headline and paragraphs may
/// be missing; one with a headline but without paragraphs is an article here.
ParseResult parse_plain_text(const Record& record);

}  // namespace news
