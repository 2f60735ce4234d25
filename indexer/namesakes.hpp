// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "common/hash.hpp"

namespace news {

/// Tells the articles of one run apart that have headline and day in common ("Grain futures close"):
/// different content is another article then, not another version of one, for both came in the same run.
class Namesakes {
  public:
    /// Whether an article of other content had this derived_id before. To be asked of every article that has
    /// neither a given id nor an address.
    bool is_second(std::string_view derived_id, std::string_view content_version) {
        const std::uint64_t version = hash_number(content_version);
        const auto [first, is_new] = first_.try_emplace(hash_number(derived_id), version);
        return !is_new && first->second != version;
    }

  private:
    /// By derived_id the content version that came first; both as hashes of 64 bits, to keep millions small.
    std::unordered_map<std::uint64_t, std::uint64_t> first_;
};

}  // namespace news
