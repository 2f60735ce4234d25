// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace news {

/// "256M", "2G", "1.5GiB", "800000000" as a person types them: K, M, G and T, in any case and with B or iB
/// behind them or not, are powers of 1024, as memory is counted.
std::optional<std::uint64_t> parse_byte_size(std::string_view text);

}  // namespace news
