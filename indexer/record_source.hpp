// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "indexer/formats/format_table.hpp"
#include "indexer/record.hpp"

namespace news {

/// Who takes what the files hold.
struct RecordReceiver {
    std::function<bool(Record, const Format&)> take;  // false stops the reading
    std::function<void(Rejection)> reject;
    std::function<bool()> is_stopped{};  // asked before each input and record; may be empty
    std::function<void(std::uint64_t)>
        advance{};                          // told how many more bytes of input were read; may be empty
    std::function<void(InputNote)> note{};  // may be empty
};

/// Reads every record of files, folders (with what is below them) and standard input ("-"), through all
/// containers in which they lie, each input in the format that its bytes show, or in `format` if it is not
/// null. Returns whether it went to the end.
bool read_records(const std::vector<std::string>& paths, const Format* format,
                  const RecordReceiver& receiver);

/// Bytes of all input, as far as it is files; 0 if standard input is among the paths.
std::uint64_t input_size(const std::vector<std::string>& paths);

}  // namespace news
