// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/expansion.hpp"

#include <string>

namespace news {
namespace {

constexpr std::uint64_t most_times = 250;
/// What any input may become: small ones may hold little but repetition. Bytes.
constexpr std::uint64_t always_allowed = std::uint64_t{256} << 20U;
/// The same for all layers and members of a file together.
constexpr std::uint64_t always_allowed_in_all = std::uint64_t{2} << 30U;

void require(bool is_allowed) {
    if (!is_allowed) {
        throw InputFailure("a decompression bomb: it becomes more than " + std::to_string(most_times) +
                           " times as large as it is");
    }
}

}  // namespace

void Expansion::add(std::uint64_t bytes) {
    produced_ += bytes;
    require(produced_ <= always_allowed_in_all + most_times * bytes_read_);
}

void ExpansionMeter::add(std::uint64_t bytes) {
    produced_ += bytes;
    require(produced_ <= always_allowed + most_times * (expansion_.bytes_read() - start_));
    expansion_.add(bytes);
}

}  // namespace news
