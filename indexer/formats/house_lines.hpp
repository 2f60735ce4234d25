// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace news {

/// Whether a paragraph is the house speaking to the reader, not the article: follow our account, sign up for
/// our newsletter, read more of this, advertisement. Only short paragraphs that open with such a call and
/// name what it is about are taken for one: a sentence lost from an article is worse than a slogan kept.
bool is_house_line(std::string_view paragraph);

}  // namespace news
