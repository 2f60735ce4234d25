// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/term_list.hpp"

#include <algorithm>

#include "indexer/glass/encoding.hpp"

namespace news::glass {

TermListWriter::TermListWriter(ByteBuffer& out, std::uint64_t document_length, std::size_t term_count)
    : out_(out) {
    if (term_count == 0) return;
    append_varint(out_, document_length);
    append_varint(out_, term_count);
}

void TermListWriter::add(std::string_view term, std::uint32_t count) {
    if (is_first_) {
        is_first_ = false;
        out_.push_back(static_cast<char>(term.size()));
        out_.append(term);
        append_varint(out_, count);
        previous_ = term;
        return;
    }
    const std::size_t longest = std::min(previous_.size(), term.size());
    std::size_t shared = 0;
    while (shared < longest && previous_[shared] == term[shared])
        ++shared;
    // What is shared is at most the previous term's length, so a small count fits into the same byte. One
    // more than the count, so that it is told from a lone length.
    constexpr std::uint32_t largest_small_count = 126;
    const std::size_t together =
        count <= largest_small_count ? (count + std::size_t{1}) * (previous_.size() + 1) + shared : 256;
    const bool fits = together < 256;
    out_.push_back(static_cast<char>(fits ? together : shared));
    out_.push_back(static_cast<char>(term.size() - shared));
    out_.append(term.substr(shared));
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
