// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/hash.hpp"

#include <fmt/format.h>
#include <xxhash.h>

namespace news {

std::string hash_hex(std::string_view bytes) {
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return fmt::format("{:016x}{:08x}", hash.high64, hash.low64 >> 32U);
}

std::uint64_t hash_number(std::string_view bytes) {
    return XXH3_64bits(bytes.data(), bytes.size());
}

std::string hash_key(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    std::string key;
    for (unsigned shift = 0; shift < 60; shift += 6)
        key += digits[hash.high64 >> shift & 63U];
    for (unsigned shift = 0; shift < 36; shift += 6)
        key += digits[hash.low64 >> shift & 63U];
    return key;
}

std::string hash_bytes(std::string_view bytes) {
    XXH64_canonical_t canonical;
    XXH64_canonicalFromHash(&canonical, XXH3_64bits(bytes.data(), bytes.size()));
    return {reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest};
}

}  // namespace news
