// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include <xapian.h>

namespace news {

/// The article's words that look like one that it has not got: those that begin like it and are not much
/// longer, or are spelled with a difference or two. The most alike first, a few.
std::vector<std::string> words_like(const std::string& folded, const Xapian::Document& document);

/// The exact forms in which a folded word stands in the article: Café, café.
std::vector<std::string> exact_forms_of(const std::string& folded, const Xapian::Document& document);

}  // namespace news
