// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/term_table.hpp"

#include <algorithm>

#include "common/hash.hpp"

namespace news::glass {

TermId TermTable::intern(std::string_view term) {
    if (size() * 2 >= slots_.size()) widen();
    const auto hash = static_cast<std::uint32_t>(hash_number(term));
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        const std::uint32_t slot = slots_[at];
        if (slot == 0) {
            const auto id = static_cast<TermId>(size());
            terms_.append(term);
            ends_.push_back(terms_.size());
            hashes_.push_back(hash);
            slots_[at] = id + 1;
            return id;
        }
        if (hashes_[slot - 1] == hash && (*this)[slot - 1] == term) return slot - 1;
    }
}

std::size_t TermTable::memory() const {
    return terms_.capacity() + ends_.capacity() * sizeof ends_[0] + hashes_.capacity() * sizeof hashes_[0] +
           slots_.capacity() * sizeof slots_[0];
}

void TermTable::clear() {
    terms_.clear();
    ends_.assign(1, 0);
    hashes_.clear();
    std::fill(slots_.begin(), slots_.end(), 0U);
}

void TermTable::widen() {
    slots_.assign(std::max<std::size_t>(1024, slots_.size() * 2), 0);
    const std::size_t mask = slots_.size() - 1;
    for (std::uint32_t id = 0; id < size(); ++id) {
        std::size_t at = hashes_[id] & mask;
        while (slots_[at] != 0)
            at = (at + 1) & mask;
        slots_[at] = id + 1;
    }
}

}  // namespace news::glass
