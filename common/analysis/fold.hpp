// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// The form under which a word is indexed and sought: case, accents, ligatures, full-width forms and the kind
/// of apostrophe no longer matter (Élysée -> elysee, ﬁlm -> film, Straße -> strasse, Łódź -> lodz, don’t ->
/// don't). Kana marks, Indic vowel signs and the Cyrillic short i stay: without them it would be another
/// word. Follows Unicode's NFKC_Casefold, then drops the marks of Latin, Greek, Hebrew and Arabic script.
std::string fold(std::string_view word);

/// As far as case and the way of encoding go, but with accents and strokes: Élysée -> élysée.
std::string fold_case(std::string_view word);

/// In capitals: PhD -> PHD.
std::string upper_case(std::string_view word);

}  // namespace news
