// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "indexer/html/html_tree.hpp"

namespace news {

/// Tells links to other pages of a page's own site, which is how it leads its readers on, from those to what
/// an article speaks of.
class SiteLinks {
  public:
    /// `url` is where the page was fetched; empty, and the address that the page names for itself counts.
    SiteLinks(const HtmlTree& tree, std::string_view url);

    bool is_own(std::string_view href) const;

  private:
    std::string domain_;  // without the name of a host within it: "bbc.co.uk"; empty if unknown
};

/// Whether a link leads to somebody's account in a social network, not to a post there.
bool is_social_account(std::string_view href);

}  // namespace news
