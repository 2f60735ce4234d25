// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "indexer/html/html_tree.hpp"

namespace news {

/// What class, id, role and similar names of an element say about it. They are free text, but sites call the
/// same things by the same few words.
struct NameHints {
    bool clutter = false;   // share bars, related links, newsletters, advertisement, bylines, captions ...
    bool comments = false;  // of readers
    bool social = false;    // of a social network: its buttons, or, if also `embedded`, a post that is shown
    bool embedded = false;
    bool body = false;  // the text of the article
};

NameHints name_hints(const HtmlTree& tree, NodeIndex index);

}  // namespace news
