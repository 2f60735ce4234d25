// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/value_table.hpp"

#include <map>
#include <string>
#include <vector>

#include "indexer/glass/posting_list.hpp"

namespace news::glass {
namespace {

constexpr std::string_view statistics_key{"\0\xD0", 2};
constexpr std::string_view stream_key{"\0\xD8", 2};

/// One slot over all runs.
struct SlotRuns {
    std::uint32_t slot = 0;
    std::uint64_t frequency = 0;
    std::string_view lowest;
    std::string_view highest;
    std::vector<const PlacedRun*> runs;
};

std::map<std::uint32_t, SlotRuns> slots_of(std::span<const PlacedRun> runs) {
    std::map<std::uint32_t, SlotRuns> slots;
    for (const PlacedRun& placed : runs) {
        for (const auto& [slot, values] : placed.run.values) {
            SlotRuns& all = slots[slot];
            const bool is_first = all.runs.empty();
            all.slot = slot;
            all.frequency += values.frequency;
            if (is_first || values.lowest < all.lowest) all.lowest = values.lowest;
            if (is_first || values.highest > all.highest) all.highest = values.highest;
            all.runs.push_back(&placed);
        }
    }
    return slots;
}

using SlotsByKey = std::map<std::string, const SlotRuns*>;

/// In the order of their keys, which is not that of their numbers: these begin with their low bits.
SlotsByKey by_key(const std::map<std::uint32_t, SlotRuns>& slots, std::string_view beginning,
                  void (*append_slot)(ByteBuffer&, std::uint32_t)) {
    SlotsByKey ordered;
    for (const auto& [slot, all] : slots) {
        ByteBuffer key;
        key.append(beginning);
        append_slot(key, slot);
        ordered.emplace(key.view(), &all);
    }
    return ordered;
}

void write_statistics(TableWriter& table, std::string_view key, const SlotRuns& all) {
    ByteBuffer tag;
    append_varint(tag, all.frequency);
    append_sized(tag, all.lowest);
    if (all.lowest != all.highest) tag.append(all.highest);
    table.add(key, {tag.view()});
}

class StreamWriter {
  public:
    /// `slot_key` is what the keys of the slot's chunks begin with.
    StreamWriter(TableWriter& table, std::string_view slot_key) : table_(table), slot_key_(slot_key) {}

    void add(std::uint32_t document, std::string_view value) {
        if (body_.empty()) {
            first_ = document;
        } else {
            append_varint(body_, document - last_ - 1);
        }
        append_sized(body_, value);
        last_ = document;
        if (body_.size() >= chunk_size) write_chunk();
    }

    void write_chunk() {
        if (body_.empty()) return;
        ByteBuffer key;
        key.append(slot_key_);
        append_sortable(key, first_);
        table_.add(key.view(), {body_.view()});
        body_.clear();
    }

  private:
    TableWriter& table_;
    std::string_view slot_key_;
    ByteBuffer body_;
    std::uint32_t first_ = 0;
    std::uint32_t last_ = 0;
};

void write_stream(TableWriter& table, std::string_view slot_key, const SlotRuns& all) {
    StreamWriter stream(table, slot_key);
    for (const PlacedRun* placed : all.runs) {
        const ByteBuffer& entries = placed->run.values.at(all.slot).entries;
        for (const char* at = entries.data(); at != entries.data() + entries.size();) {
            const auto document = placed->first_document + static_cast<std::uint32_t>(read_varint(at));
            stream.add(document, read_sized(at));
        }
    }
    stream.write_chunk();
}

}  // namespace

void write_values(TableWriter& table, std::span<const PlacedRun> runs) {
    const std::map<std::uint32_t, SlotRuns> slots = slots_of(runs);
    for (const auto& [key, all] : by_key(slots, statistics_key, append_last_number))
        write_statistics(table, key, *all);
    const auto append_number = [](ByteBuffer& out, std::uint32_t slot) { append_varint(out, slot); };
    for (const auto& [key, all] : by_key(slots, stream_key, append_number))
        write_stream(table, key, *all);
}

}  // namespace news::glass
