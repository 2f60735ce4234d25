// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_address.hpp"

#include <algorithm>
#include <vector>

#include "common/canonical_url.hpp"
#include "common/url_reference.hpp"

namespace news {
namespace {

/// Only the site is named, no page of it.
bool is_front_page(std::string_view address) {
    const std::string canonical = canonical_url(address);
    return canonical.find('/', 2) == std::string::npos || canonical.find('/', 2) + 1 == canonical.size();
}

/// An address relative to the page's, made whole; empty if that cannot be.
std::string whole_address(std::string_view address, std::string_view page) {
    std::string whole = resolved_url(page, address);
    return canonical_url(whole).empty() ? std::string() : whole;
}

}  // namespace

PageAddress choose_page_address(std::span<const Evidence> evidence, std::string_view url) {
    std::vector<const Evidence*> addresses;
    for (const Evidence& statement : evidence)
        if (statement.field == PageField::url) addresses.push_back(&statement);
    std::stable_partition(addresses.begin(), addresses.end(),
                          [](const Evidence* statement) { return statement->kind == EvidenceKind::link; });
    for (const Evidence* statement : addresses) {
        std::string address = whole_address(statement->text, url);
        if (address.empty() || (is_front_page(address) && !is_front_page(url))) continue;
        return {std::move(address), statement->kind};
    }
    return {std::string(url), std::nullopt};
}

}  // namespace news
