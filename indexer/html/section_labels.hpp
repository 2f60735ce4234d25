// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace news {

/// What a short line on a page announces.
enum class SectionLabel : std::uint8_t {
    none,
    elsewhere,  // other articles, or what can be done with this one: "Read also", "Most read", "Share"
    readers,    // what is no article at all: "Comments", "Leave a reply", "Sign up for our newsletter"
};

/// Knows them by the words that the press has for them in its languages, whatever case and punctuation they
/// are set in. A line that says more is none.
SectionLabel section_label(std::string_view line);

/// Whether a line says to whom the text belongs: "© 2020 The Wire. All rights reserved."
bool is_copyright_line(std::string_view line);

}  // namespace news
