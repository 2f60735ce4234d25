// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/position_code.hpp"

#include <bit>

#include "indexer/glass/encoding.hpp"

namespace news::glass {
namespace {

/// Bits, the low ones of a byte first.
class BitWriter {
  public:
    explicit BitWriter(ByteBuffer& out) : out_(out) {}

    /// One of `choices` values. Where these are no power of two, the middle ones get the shorter codes.
    void choice(std::uint32_t value, std::uint32_t choices) {
        auto width = static_cast<unsigned>(std::bit_width(choices - 1));
        const auto spare = static_cast<std::uint32_t>((std::uint64_t{1} << width) - choices);
        std::uint64_t code = value;
        if (spare > 0) {
            const std::uint32_t middle = (choices - spare) / 2;
            if (value >= middle + spare) {
                code = (value - (middle + spare)) | (std::uint64_t{1} << (width - 1));
            } else if (value >= middle) {
                --width;
            }
        }
        waiting_ |= code << waiting_bits_;
        waiting_bits_ += width;
        for (; waiting_bits_ >= 8; waiting_bits_ -= 8, waiting_ >>= 8U)
            out_.push_back(static_cast<char>(waiting_));
    }

    void finish() {
        if (waiting_bits_ > 0) out_.push_back(static_cast<char>(waiting_));
    }

  private:
    ByteBuffer& out_;
    std::uint64_t waiting_ = 0;
    unsigned waiting_bits_ = 0;  // below 8 between calls, so that 32 more always fit
};

/// What lies between two known positions of the list: the middle one among the places it can have, then each
/// half.
void append_between(BitWriter& bits, std::span<const std::uint32_t> list) {
    while (list.size() > 2) {
        const std::size_t last = list.size() - 1;
        const std::size_t middle = last / 2;
        const auto choices = static_cast<std::uint32_t>(list[last] - list[0] - last + 1);
        bits.choice(static_cast<std::uint32_t>(list[middle] - list[0] - middle), choices);
        append_between(bits, list.first(middle + 1));
        list = list.subspan(middle);
    }
}

}  // namespace

void append_position_list(ByteBuffer& out, std::span<const std::uint32_t> positions) {
    const std::uint32_t first = positions.front();
    const std::uint32_t last = positions.back();
    append_varint(out, last);
    if (positions.size() == 1) return;
    BitWriter bits(out);
    bits.choice(first, last);
    bits.choice(static_cast<std::uint32_t>(positions.size() - 2), last - first);
    append_between(bits, positions);
    bits.finish();
}

}  // namespace news::glass
