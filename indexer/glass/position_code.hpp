// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "indexer/glass/byte_buffer.hpp"

namespace news::glass {

/// A position list as the position table keeps it: the last one as a number, then first, count and what is
/// between as an interpolative code (Moffat and Stuiver 2000; Witten, Moffat, Bell: Managing Gigabytes, 2nd
/// ed., 3.4). `positions` ascend and are not empty.
void append_position_list(ByteBuffer& out, std::span<const std::uint32_t> positions);

}  // namespace news::glass
