// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>

#include "common/article.hpp"

namespace news {

/// Gives ids to the articles of one run that come without. Two records with one headline and date but
/// different content are two articles, not two versions of one: both came in the same run.
class IdAssigner {
  public:
    void assign(Article& article);

  private:
    /// By derived id, the distinct_id of the article that had it first; both as 64 bits of their hash, to
    /// keep millions small.
    std::unordered_map<std::uint64_t, std::uint64_t> first_;
};

}  // namespace news
