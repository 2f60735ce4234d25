// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace news {

/// Whether all letters are capitals, and there are any.
bool is_in_capitals(std::string_view text);

/// Whether each word begins with a capital, but for the small ones within names: "Rio de Janeiro", "Ann
/// Arbor, Mich."
bool looks_like_place(std::string_view text);

/// Capitals before a dash that name no place: "BREAKING", "UPDATE 2", "By Ann Example".
bool is_call(std::string_view text);

/// Whether this may be a place where neither a date nor an agency stands with it: some capitals, but no
/// organization that is written so.
bool stands_alone_as_place(std::string_view text);

/// Whether a name in brackets behind a place is that of a station or a wire service that no table has:
/// "Harbour Wire", "KTLA".
bool is_wire_name(std::string_view name);

}  // namespace news
