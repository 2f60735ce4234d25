// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/article.hpp"
#include "common/fields.hpp"

namespace news {

// How things become index terms. The indexer writes and the searcher asks by these same functions.

/// A folded word anywhere in headline and text, and in one field only.
std::string word_term(std::string_view folded);
std::string word_term(const Field& field, std::string_view folded);
/// A stem, likewise. Stems carry no positions. What begins with a digit has no stem (folded_word.hpp), so its
/// word serves, as in Xapian's own term generator: in news every tenth word is one. No more have kept wholes
/// such as at&t, and ideographs.
bool has_stem_term(std::string_view stem);
/// Each language has its own: the same letters may be the stem of another word. Those of the archive's own
/// language are Xapian's conventional terms, those of others have `mark` in them (analyzer.hpp: stem_mark).
std::string stem_term(std::string_view stem, std::string_view mark = {});
std::string stem_term(const Field& field, std::string_view stem, std::string_view mark = {});
/// What folding loses of a word, in the whole article and in one field: exact_term("us", "US"). All exact
/// forms of a folded word begin alike.
std::string exact_term(std::string_view folded, std::string_view exact);
std::string exact_term(const Field& field, std::string_view folded, std::string_view exact);
std::string exact_terms_beginning(std::string_view folded);
std::string exact_terms_beginning(const Field& field, std::string_view folded);
/// Whether a term is of the words of an article and where they stand, and not one that filters. Prefixes are
/// capitals, which no folded word begins with.
bool is_text_term(std::string_view term);
/// What stands behind a term's prefix.
std::string_view word_in_term(std::string_view term);
/// A value as it is compared: folded, each run of white space one space.
std::string comparable_value(std::string_view value);
/// A whole value of a field that is matched exactly; an id is kept byte for byte, other values are folded.
std::string value_term(const Field& field, std::string_view value);
/// The whole name of a person or an agency: by it articles of one author are counted.
std::string author_name_term(std::string_view name);
/// What tells articles from stubs.
std::string kind_term(ArticleKind kind);
/// What makes an article the only one of its id.
std::string unique_term(std::string_view id);

/// The day, month and year terms of a date, and the marks of one that is known only to the month or year, or
/// is doubtful; for an article without a date the term that says so.
std::vector<std::string> date_terms(const std::optional<NewsDate>& published);

/// By what a related post can know an article, and what an article says of the posts it lists (identity.hpp).
std::string link_term(std::string_view link_key);
std::string citation_term(std::string_view link_key);

/// The text's words have positions from 1. The headline's have theirs behind them, from the next gap on, so
/// that no phrase runs from one into the other: most lists stay short in bytes, which is half an archive's
/// size. Gap between the positions of two things that are not one run of words: text and headline, two
/// authors. Names nearer than this are one person's.
inline constexpr std::uint32_t position_gap = 100;

}  // namespace news
