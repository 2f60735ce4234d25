// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/chunk_pieces.hpp"

#include <algorithm>

#include "common/analysis/characters.hpp"
#include "common/analysis/numbers.hpp"
#include "common/text.hpp"

namespace news {
namespace {

Joiner joiner_of(std::string_view joint) {
    if (joint.empty()) return Joiner::none;
    // The dot of an acronym stands before what really joins it: U.S.-led.
    if (joint.size() > 1 && joint.front() == '.') joint.remove_prefix(1);
    const char32_t c = character_at(joint, 0);
    if (is_hyphen(c) || is_number_dash(c)) return Joiner::hyphen;
    if (c == '/') return Joiner::slash;
    if (is_apostrophe(c)) return Joiner::apostrophe;
    return c == '.' ? Joiner::dot : Joiner::other;
}

bool is_number(std::string_view text) {
    if (const std::string_view singular = singular_of_numbered(text); !singular.empty()) text = singular;
    return std::all_of(text.begin(), text.end(), is_ascii_digit);
}

std::size_t next_word_byte(std::string_view chunk, std::size_t at, bool is_word) {
    while (at < chunk.size()) {
        std::size_t next = at;
        if (is_spaced_word(next_code_point(chunk, next)) == is_word) break;
        at = next;
    }
    return at;
}

}  // namespace

std::vector<ChunkPiece> pieces_of(std::string_view chunk) {
    std::vector<ChunkPiece> pieces;
    std::size_t behind = 0;
    for (;;) {
        const std::size_t begin = next_word_byte(chunk, behind, true);
        if (begin == chunk.size()) return pieces;
        const std::size_t end = next_word_byte(chunk, begin, false);
        const std::string_view joint =
            pieces.empty() ? std::string_view{} : chunk.substr(behind, begin - behind);
        const std::string_view text = chunk.substr(begin, end - begin);
        behind = end;
        const Joiner joiner = joiner_of(joint);
        if (joiner == Joiner::apostrophe && is_contraction_ending(text)) {
            // U.S.'s is U.S.
            if (joint.front() != '.') pieces.back().bytes.end = end;
            continue;
        }
        pieces.push_back({{begin, end}, joiner, joint, is_number(text)});
    }
}

std::vector<ChunkPieces> split_at(ChunkPieces pieces, Joiner joiner) {
    std::vector<ChunkPieces> parts;
    std::size_t start = 0;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const bool joins_numbers = pieces[i].is_number && pieces[i - 1].is_number;
        if (pieces[i].joiner != joiner || joins_numbers) continue;
        parts.push_back(pieces.subspan(start, i - start));
        start = i;
    }
    parts.push_back(pieces.subspan(start));
    return parts;
}

ByteRange extent(ChunkPieces pieces) {
    return {pieces.front().bytes.begin, pieces.back().bytes.end};
}

}  // namespace news
