// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/input/record_splitter.hpp"

namespace news {

/// Makes records of the parts of an input, which are counted: "dump.jsonl:17".
class NumberedRecords {
  public:
    /// Both must outlive it. `unit` is what is counted, for messages: "line".
    NumberedRecords(const InputPlace& place, const RecordSink& sink, std::string_view unit)
        : place_(place), sink_(sink), unit_(unit) {}

    /// What follows is the next part; where it begins in the input.
    void begin(std::uint64_t offset) {
        ++number_;
        offset_ = offset;
    }

    /// The part at hand: `head`, if any, is put before it. Returns whether more is taken.
    bool take(std::string_view part, std::string_view head = {}) const;
    void reject(std::string reason) const;
    /// Of the input, not of the part: nobody knows how many are behind it.
    void reject_rest(std::string_view reason) const;

  private:
    std::string origin() const { return place_.origin + ':' + std::to_string(number_); }

    const InputPlace& place_;
    const RecordSink& sink_;
    std::string_view unit_;
    std::uint64_t number_ = 0;
    std::uint64_t offset_ = 0;
};

}  // namespace news
