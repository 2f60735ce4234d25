// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "common/article.hpp"

namespace news {

/// The id of an article that was given none: made from its URL, else from headline and day, else (no day
/// makes a headline the only one) from headline and text. The same article read again gets the same id.
std::string derived_id(const Article& article);

/// The id of an article whose derived_id is another's: two articles of one paper may have headline and date
/// in common
/// ("Grain futures close"). Made from all that it says.
std::string distinct_id(const Article& article);

/// Whether two texts have so many words in common that one is an edit of the other: six in ten of all that
/// are in either (Jaccard's index).
bool resembles(const Article& a, const Article& b);

/// What changes when an article is edited: everything but where, when and by what evidence it was read.
/// 16 bytes.
std::string content_version(const Article& article);

/// By what a related post and the article it stands for know each other: headline with day of publication,
/// and URL. Two records are linked if they share a key. A headline counts only with its day ("Letters to the
/// editor" is printed every week); where one of the two has none, neither may have.
std::vector<std::string> link_keys(const Article& article);
std::vector<std::string> link_keys(const RelatedPost& post);

/// The stub that a related post becomes until the article itself arrives.
Article stub_of(const RelatedPost& post);

}  // namespace news
