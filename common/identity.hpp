// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/article.hpp"

namespace news {

/// The id of an article that was given none: made from its URL, else from headline and day, else (no day
/// makes a headline the only one) from headline and text. The same article read again gets the same id.
std::string derived_id(const Article& article);

/// The id of an article whose derived_id is another's: two articles of one paper may have headline and date
/// in common
/// ("Grain futures close"). Made from its content_version.
std::string distinct_id(std::string_view content_version);

/// Whether two texts have so many words in common that one is an edit of the other: six in ten of all that
/// are in either (Jaccard's index).
bool resembles(const Article& a, const Article& b);

/// What changes when an article is edited: everything but its id, the form of its address, and where, when
/// and by what evidence it was read. 8 bytes; the same for the same content in every archive.
std::string content_version(const Article& article);

/// The content versions of an article and of those that it replaced, one behind the other, the article's own
/// first.
std::string versions_value(const Article& article);
/// The same where the article's own content_version is known.
std::string versions_value(const Article& article, std::string own_version);
/// Whether `versions` (versions_value) has this one.
bool has_version(std::string_view versions, std::string_view version);

/// By what articles with one address are known to be one; empty for an article without an address.
std::string url_key(std::string_view url);

/// By what a related post and the article it stands for know each other: headline with day of publication,
/// and URL. Two records are linked if they share a key. A headline counts only with its day ("Letters to the
/// editor" is printed every week); where one of the two has none, neither may have.
std::vector<std::string> link_keys(const Article& article);
std::vector<std::string> link_keys(const RelatedPost& post);

/// The stub that a related post becomes until the article itself arrives.
Article stub_of(const RelatedPost& post);

}  // namespace news
