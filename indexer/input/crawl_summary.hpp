// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace news {

/// What of a crawl was passed over, to be told in one line.
class CrawlSummary {
  public:
    /// One record of this kind; an empty kind does not count.
    void add(std::string_view kind);

    /// "passed over what holds no article: 12 images, 1 redirect"; empty if there was nothing.
    std::string text() const;

  private:
    std::map<std::string, std::uint64_t, std::less<>> counts_;
};

}  // namespace news
