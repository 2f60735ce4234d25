// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "indexer/input/input_window.hpp"
#include "indexer/record.hpp"

namespace news {

/// No article is larger; a file, line or member beyond it is refused instead of filling the memory. Bytes, 64
/// MiB.
inline constexpr std::size_t largest_record = std::size_t{64} << 20U;
/// "larger than 64 MiB".
std::string too_large();

/// Where an input lies, and what is known of it besides its bytes.
struct InputPlace {
    std::string path;    // of the file, "-" for standard input
    std::string origin;  // with the members in which it lies: "dump.zip!folder/a.html"
    RecordContext context{};
};

/// Who takes what an input is split into.
struct RecordSink {
    std::function<bool(Record)> take;  // false stops the reading
    std::function<void(Rejection)> reject;
};

/// Hands out the records of an input in order until no more is taken; returns whether it went to the end.
/// What cannot be read is rejected; the rest goes on where it can.
bool split_records(Splitting splitting, InputWindow& window, const InputPlace& place, const RecordSink& sink);

}  // namespace news
