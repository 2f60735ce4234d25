// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/term_list.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "indexer/glass/encoding.hpp"

namespace news::glass {
namespace {

/// How many bytes. Eight at once: neighbours in a list differ early, but no processor guesses where.
std::size_t shared_beginning(std::string_view a, std::string_view b) {
    const std::size_t longest = std::min(a.size(), b.size());
    std::size_t shared = 0;
    if constexpr (std::endian::native == std::endian::little) {
        for (; shared + sizeof(std::uint64_t) <= longest; shared += sizeof(std::uint64_t)) {
            std::uint64_t of_a = 0;
            std::uint64_t of_b = 0;
            std::memcpy(&of_a, a.data() + shared, sizeof of_a);
            std::memcpy(&of_b, b.data() + shared, sizeof of_b);
            if (of_a != of_b) return shared + static_cast<std::size_t>(std::countr_zero(of_a ^ of_b)) / 8;
        }
    }
    while (shared < longest && a[shared] == b[shared])
        ++shared;
    return shared;
}

}  // namespace

TermListWriter::TermListWriter(ByteBuffer& out, std::uint64_t document_length, std::size_t term_count)
    : out_(out) {
    if (term_count == 0) return;
    append_varint(out_, document_length);
    append_varint(out_, term_count);
}

void TermListWriter::add(std::string_view term, std::uint32_t count) {
    constexpr std::size_t most_besides = 12;  // two lengths and a count
    char* const start = out_.reserve(term.size() + most_besides);
    char* at = start;
    const bool is_first = previous_.empty();
    const std::size_t shared = is_first ? 0 : shared_beginning(previous_, term);
    // What is shared is at most the previous term's length, so a small count fits into the same byte. One
    // more than the count, so that it is told from a lone length.
    constexpr std::uint32_t largest_small_count = 126;
    const std::size_t together = !is_first && count <= largest_small_count
                                     ? (count + std::size_t{1}) * (previous_.size() + 1) + shared
                                     : 256;
    const bool fits = together < 256;
    if (!is_first) *at++ = static_cast<char>(fits ? together : shared);
    *at++ = static_cast<char>(term.size() - shared);
    std::memcpy(at, term.data() + shared, term.size() - shared);
    at += term.size() - shared;
    out_.commit(static_cast<std::size_t>(at - start));
    if (!fits) append_varint(out_, count);
    previous_ = term;
}

void append_used_slots(ByteBuffer& out, std::span<const SlotValue> values) {
    std::uint32_t next = 0;
    for (const SlotValue& value : values) {
        append_varint(out, value.slot - next);
        next = value.slot + 1;
    }
}

}  // namespace news::glass
