// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace news::bench {

/// How two texts agree, as the article extraction benchmark of Scrapinghub counts it: by the runs of four
/// words that both have, as often as both have them, in shares of all of both, so that long texts do not
/// weigh more.
struct Agreement {
    double common = 0;
    double extra = 0;    // only in what was found
    double missing = 0;  // only in what was expected

    double precision() const;
    double recall() const;
};

/// Letters, digits and underscores that stand together.
std::vector<std::string_view> words_of(std::string_view text);

Agreement compare_shingles(std::string_view expected, std::string_view found);

/// The means over pages; a page without any expected, or any found, has no part in that mean.
class Score {
  public:
    void add(const Agreement& page);

    double precision() const;
    double recall() const;
    double f1() const;

  private:
    double precisions_ = 0;
    double recalls_ = 0;
    unsigned pages_found_ = 0;
    unsigned pages_expected_ = 0;
};

}  // namespace news::bench
