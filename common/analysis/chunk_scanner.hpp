// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "common/analysis/tokenizer.hpp"

namespace news {

/// What a byte can do to a chunk. Beyond ASCII a byte tells it only with its neighbours.
enum class ChunkByte : std::uint8_t {
    gap,     // parts chunks
    word,    // letters and digits
    joiner,  // - ' . , : / & @ _: joins two words, and only then
    suffix,  // + %: belongs to the word before it, with # and $ at times
    prefix,  // # $: belongs to the word behind it, as @ and ' do at times
    beyond_ascii,
};

inline constexpr std::array<ChunkByte, 256> chunk_bytes = [] {
    std::array<ChunkByte, 256> bytes{};
    for (std::size_t byte = 0; byte < bytes.size(); ++byte) {
        if (byte_classes[byte] == CharClass::word) bytes[byte] = ChunkByte::word;
        if (byte_classes[byte] == CharClass::beyond_ascii) bytes[byte] = ChunkByte::beyond_ascii;
    }
    for (const char joiner : std::string_view("-'.,:/&@_"))
        bytes[static_cast<unsigned char>(joiner)] = ChunkByte::joiner;
    for (const char suffix : std::string_view("+%"))
        bytes[static_cast<unsigned char>(suffix)] = ChunkByte::suffix;
    for (const char prefix : std::string_view("#$"))
        bytes[static_cast<unsigned char>(prefix)] = ChunkByte::prefix;
    return bytes;
}();

/// Where the chunks of a text stand. A chunk is what stands without a space: a word, or words joined by
/// hyphens, apostrophes, dots and the like, with the marks that belong to it ($5.2bn, COVID-19, AT&T, c++).
/// Of ideographs every two neighbours are a chunk, and the last of a run alone; so these chunks overlap.
///
/// What is ASCII and plain is decided here, so that a compiler can put it into the caller's loop; the rest
/// stands in the .cpp file.
class ChunkScanner {
  public:
    explicit ChunkScanner(std::string_view text) : text_(text) {}

    /// Moves to the next chunk; false behind the last.
    bool next() {
        while (at_ < text_.size()) {
            const ChunkByte byte = byte_at(at_);
            if (byte == ChunkByte::word) {
                chunk_ = {at_, end_of_chunk(at_)};
                at_ = chunk_.end;
                is_unspaced_ = false;
                return true;
            }
            const bool is_nothing = byte == ChunkByte::gap || byte == ChunkByte::suffix ||
                                    (byte == ChunkByte::joiner && text_[at_] != '\'' && text_[at_] != '@');
            if (is_nothing) {
                ++at_;
                continue;
            }
            const Found found = chunk_or_gap_at(text_, at_);
            chunk_ = found.chunk;
            at_ = found.behind;
            is_unspaced_ = found.is_unspaced;
            if (chunk_.size() > 0) return true;
        }
        return false;
    }

    ByteRange chunk() const { return chunk_; }
    /// Whether it is a run of a script without spaces, to be cut into words yet (word_breaks).
    bool is_unspaced() const { return is_unspaced_; }

  private:
    struct Found {
        ByteRange chunk;     // empty if there is none
        std::size_t behind;  // where the next one may begin
        bool is_unspaced = false;
    };

    ChunkByte byte_at(std::size_t at) const { return chunk_bytes[static_cast<unsigned char>(text_[at])]; }

    std::size_t end_of_chunk(std::size_t start) const {
        std::size_t end = start;
        do {
            ++end;
        } while (end < text_.size() && byte_at(end) == ChunkByte::word);
        if (end == text_.size() || byte_at(end) == ChunkByte::gap) return end;
        // Commas and full stops mostly end a word. A dot behind a single letter may be an acronym's, and a
        // hyphen at a line's end may go on.
        const bool ends_here = byte_at(end) == ChunkByte::joiner && text_[end] != '-' &&
                               (end + 1 == text_.size() || byte_at(end + 1) == ChunkByte::gap);
        return ends_here ? end : end_of_joined_chunk(text_, start, end);
    }

    // Without `this`: a scanner whose address is never taken can live in registers.
    static Found chunk_or_gap_at(std::string_view text, std::size_t at);
    static std::size_t end_of_joined_chunk(std::string_view text, std::size_t start, std::size_t end);

    std::string_view text_;
    std::size_t at_ = 0;
    ByteRange chunk_;
    bool is_unspaced_ = false;
};

}  // namespace news
