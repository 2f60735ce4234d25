// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace news {

/// Whether a line is what papers of any language print above other articles on the same matter: "Related
/// posts", "Mehr zum Thema:", "Читайте также", "関連記事". Case, accents and what stands around the words do
/// not matter.
bool is_related_heading(std::string_view line);

/// How many bytes of the text are such a heading with a colon or a bar behind it, before a title: "Read more:
/// ", "LIRE AUSSI | ". 0 if it does not open with one.
std::size_t related_cue(std::string_view text);

/// Whether a heading speaks of lists that have nothing to do with the article: what is most read, latest,
/// sponsored; tags, comments, pictures and films.
bool is_heading_of_others(std::string_view line);

}  // namespace news
