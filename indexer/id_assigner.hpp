// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "common/article.hpp"
#include "indexer/namesakes.hpp"

namespace news {

/// Gives ids to the articles of one run that come without.
class IdAssigner {
  public:
    void assign(Article& article);

  private:
    Namesakes namesakes_;
};

}  // namespace news
