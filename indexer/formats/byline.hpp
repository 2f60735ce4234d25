// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace news {

/// The persons of a byline: "By Ann Example and Bo Sample, Staff Writer" gives two names, and so does "Von
/// Anna Meier und Bo Muster". `language` is ISO 639-1, or empty if it is not known: what is a word for "by"
/// or "and" may be part of a name elsewhere. Empty text gives none.
std::vector<std::string> authors_of_byline(std::string_view byline, std::string_view language = {});

/// Whether the line says of itself that it is a byline: "By" and names behind it. "By dawn the water had
/// reached the hall." and "By a whisker" are text.
bool is_marked_byline(std::string_view line);

/// What stands behind a leading "By", or the whole if there is none.
std::string_view without_by(std::string_view byline);

/// Whether a line without "By" has the form of a person's or an agency's name: few words, each with a capital
/// or in a script without capitals, and no mark that ends a sentence.
bool looks_like_name(std::string_view line);

}  // namespace news
