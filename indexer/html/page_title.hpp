// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "indexer/html/evidence.hpp"
#include "indexer/html/html_tree.hpp"

namespace news {

struct PageTitle {
    std::string text;
    std::optional<EvidenceKind> evidence;
};

/// The headline of a page of the site `site` at `address`: what the best evidence says that is neither cut
/// off nor the site's name, else the only h1, else <title>; without the site's name.
PageTitle choose_page_title(const HtmlTree& tree, std::span<const Evidence> evidence, std::string_view site,
                            std::string_view address);

}  // namespace news
