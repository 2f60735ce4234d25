// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace news {

/// 96 bits of XXH3-128 as 24 hexadecimal digits: among ten million articles two share one by chance with a
/// probability of 1 in 10^15.
std::string hash_hex(std::string_view bytes);
/// 64 bits.
std::uint64_t hash_number(std::string_view bytes);
/// 96 bits of XXH3-128 as 16 characters: letters, digits, '-' and '_'. For terms, of which there are many.
std::string hash_key(std::string_view bytes);
/// 64 bits, as 8 bytes.
std::string hash_bytes(std::string_view bytes);

}  // namespace news
