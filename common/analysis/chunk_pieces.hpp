// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/tokenizer.hpp"

namespace news {

/// What joins a piece of a chunk to the one before it.
enum class Joiner : std::uint8_t { none, hyphen, slash, apostrophe, dot, other };

/// A run of letters, digits and marks inside a chunk, with its contraction or possessive.
struct ChunkPiece {
    ByteRange bytes;
    Joiner joiner = Joiner::none;
    std::string_view joint;  // the joiner as it stands
    bool is_number = false;  // ASCII digits only, but for a plural's s
};

using ChunkPieces = std::span<const ChunkPiece>;

std::vector<ChunkPiece> pieces_of(std::string_view chunk);

/// The pieces between those that `joiner` joins. Numbers stay together: 9/11, 2018-08-07.
std::vector<ChunkPieces> split_at(ChunkPieces pieces, Joiner joiner);

/// Their bytes together.
ByteRange extent(ChunkPieces pieces);

}  // namespace news
