// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// A name as lists of references have it. One that is not taken apart is all `literal`.
struct PersonName {
    std::string given;
    std::string particle;  // "van der"
    std::string family;
    std::string suffix;  // "Jr."
    std::string literal;

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

/// Reads a byline's name as BibTeX would: the last word is the family's, words in small letters before it are
/// a particle, and what stands behind these is the family's too. One word, or a name with a comma, stays
/// whole.
PersonName read_person_name(std::string_view name);

/// "van der Berg, Hélène, Jr.": what sorts in front, as RIS has it. A comma behind a name says there that it
/// stays whole.
std::string inverted(const PersonName& name);

}  // namespace news
