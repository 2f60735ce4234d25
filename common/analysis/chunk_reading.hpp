// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/tokenizer.hpp"

namespace news {

/// What stands at one position of a chunk.
struct ChunkPlace {
    std::string word;                 // folded
    std::vector<std::string> others;  // what finds it as well: $5.2 for 5.2, billion for bn
    std::string asked;                // the one of `others` that a query of this chunk asks for, if any
    std::string exact;                // what folding loses: café, or US for U.S.
    std::string capitals;             // ICE, as far as capitals say anything in the text around
    bool is_exact_only = false;       // U.S. is not found by its folded word
    ByteRange bytes;
};

/// A word, number, name or the like; one or more of them make a chunk.
struct ChunkUnit {
    std::vector<ChunkPlace> places;
    std::vector<std::string> wholes;  // what finds all of it at once; the first one says most
    bool parts_find_it = false;       // its parts one behind the other mean the same as the whole
    bool is_article = false;          // the l' of l'Élysée: indexed, but not asked for
    std::string joined;               // its letters and digits, for the word of a compound
    std::string written;              // as a query is written again
    ByteRange bytes;
};

/// Units joined by hyphens.
struct ChunkCompound {
    std::vector<ChunkUnit> units;
    std::string whole;  // covid19; empty for a single unit
    bool is_address = false;
    std::string singular{};  // f16 of F-16s; mostly empty
};

/// What stands without a space, taken apart: compounds joined by slashes, mostly one of one unit.
struct ChunkReading {
    std::vector<ChunkCompound> compounds;
    std::string whole;  // and/or; empty for a single compound
};

/// `chunk` is one of ChunkScanner, not of a script without spaces. Never without a place, but a place may be
/// of an empty word: what folds to nothing.
ChunkReading read_chunk(std::string_view chunk);

}  // namespace news
