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

std::string hash_bytes(std::string_view bytes) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
    return {reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest};
}

}  // namespace news
