// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/numbered_records.hpp"

#include <utility>

#include <fmt/format.h>

namespace news {
namespace {

/// The JSON library reads a text where it lies if there is room behind it. Bytes.
constexpr std::size_t spare_bytes = 64;

}  // namespace

bool NumberedRecords::take(std::string_view part, std::string_view head) const {
    std::string bytes;
    bytes.reserve(head.size() + part.size() + spare_bytes);
    bytes.append(head).append(part);
    return sink_.take({origin(), std::move(bytes), place_.path, offset_, place_.context});
}

void NumberedRecords::reject(std::string reason) const {
    sink_.reject({origin(), std::move(reason), place_.path, offset_});
}

void NumberedRecords::reject_rest(std::string_view reason) const {
    sink_.reject(
        {place_.origin, fmt::format("from {} {} on: {}", unit_, number_ + 1, reason), place_.path, offset_});
}

}  // namespace news
