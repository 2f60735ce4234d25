// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "indexer/html/evidence.hpp"

namespace news {

struct PageAddress {
    std::string url;
    std::optional<EvidenceKind> evidence;  // none if it is where the page was fetched
};

/// The canonical address of a page that was fetched at `url`, which may be empty. <link rel=canonical> is
/// what everyone takes for it, whatever else is said. Nothing leads to the front page instead of the article.
PageAddress choose_page_address(std::span<const Evidence> evidence, std::string_view url);

}  // namespace news
