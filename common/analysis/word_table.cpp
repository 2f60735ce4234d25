// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/word_table.hpp"

#include <utility>

namespace news {

std::uint32_t WordTable::find_long(std::string_view word) const {
    const auto found = long_words_.find(word);
    if (found == long_words_.end()) return no_number;
    return found->second;
}

void WordTable::insert(const WordKey& key, std::uint32_t number) {
    if (!key.is_short()) {
        long_words_.emplace(key.word(), number);
        long_bytes_ += key.word().size();
        return;
    }
    if ((used_ + 1) * 3 > slots_.size() * 2) grow();  // fuller, runs of taken slots become long
    slots_[slot_of(key)] = {key.head(), key.tail(), static_cast<std::uint32_t>(key.word().size()), number};
    ++used_;
}

void WordTable::grow() {
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
    for (const Slot& slot : old) {
        if (slot.size == 0) continue;
        std::size_t at = home_of(slot.head, slot.tail);
        while (slots_[at].size != 0)
            at = (at + 1) & (slots_.size() - 1);
        slots_[at] = slot;
    }
}

std::size_t WordTable::bytes() const {
    constexpr std::size_t node =
        sizeof(std::string) + 6 * sizeof(void*);  // with links, number and heap's own
    return slots_.size() * sizeof(Slot) + long_words_.size() * node + long_bytes_;
}

}  // namespace news
