// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/tokenizer.hpp"

namespace news {

/// What a form of a word is to the index.
enum class FormKind : std::uint8_t {
    word,      // what stands at a position
    exact,     // what folding lost: café, US for U.S.
    capitals,  // likewise, but only where not all around is in capitals: ICE
    whole,     // several words as one, at the position of the first: covid19; or another name of one: billion
    whole_again,  // the same at the positions behind, so that phrases go on there; it counts nothing
};

struct WordForm {
    std::string folded;
    std::string exact;  // of exact and capitals
    FormKind kind = FormKind::word;
    std::uint16_t offset = 0;  // of its position from the chunk's first
    ByteRange bytes;           // within the chunk

    friend bool operator==(const WordForm&, const WordForm&) = default;
};

/// What a chunk is indexed as: in order of positions, each term once at each.
struct WordForms {
    std::vector<WordForm> forms;
    std::uint16_t width = 0;  // positions
};

/// What nearly all words are: letters of ASCII, none a capital but the first. Its one form is itself in small
/// letters.
bool is_plain_word(std::string_view chunk);

/// `chunk` is one of ChunkScanner, or a word of a script without spaces.
WordForms forms_of(std::string_view chunk);

}  // namespace news
