// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/crawl_summary.hpp"

#include <vector>

#include "common/text.hpp"

namespace news {

void CrawlSummary::add(std::string_view kind) {
    if (!kind.empty()) ++counts_[std::string(kind)];
}

std::string CrawlSummary::text() const {
    if (counts_.empty()) return {};
    std::vector<std::string> parts;
    for (const auto& [kind, count] : counts_)
        parts.push_back(counted(count, kind, kind + 's'));
    return "passed over what holds no article: " + join(parts, ", ");
}

}  // namespace news
