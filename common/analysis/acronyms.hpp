// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "common/analysis/chunk_pieces.hpp"

namespace news {

/// U.S., a.m., Ph.D.: letters, or one or two of them, with a dot behind each.
bool is_dotted_acronym(std::string_view chunk, ChunkPieces pieces);

/// ICE of ICE and ICE's, PHD of PhD: the capitals of a short word that has two of them at least; else empty.
std::string capitals_of(std::string_view surface);

/// The English words that so many texts hold that an acronym of the same letters would drown: us, who, it.
bool is_function_word(std::string_view folded);

/// Those of them that are known as acronyms, too, so that capitals mean one: US, WHO, but not THE.
bool may_be_acronym(std::string_view function_word);

/// u.s. of us.
std::string dotted(std::string_view letters);

}  // namespace news
