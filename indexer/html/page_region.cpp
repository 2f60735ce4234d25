// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_region.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"
#include "indexer/dates/date_words.hpp"

namespace news {
namespace {

/// The region of the host's top domain; empty for domains that everyone takes, whatever country they are of.
std::string region_of_host(std::string_view url) {
    const std::size_t scheme = url.find("://");
    std::string_view host = url.substr(scheme == std::string_view::npos ? 0 : scheme + 3);
    host = host.substr(0, host.find_first_of("/:?#"));
    const std::size_t dot = host.rfind('.');
    if (dot == std::string_view::npos || host.size() - dot != 3) return {};
    const std::string domain = ascii_lower(host.substr(dot + 1));
    constexpr std::array<std::string_view, 16> everyones{"ai", "cc", "co", "eu", "fm", "gg", "gl", "io",
                                                         "la", "ly", "me", "sh", "to", "tv", "vc", "ws"};
    if (std::find(everyones.begin(), everyones.end(), domain) != everyones.end()) return {};
    return domain == "uk" ? "gb" : domain;
}

}  // namespace

std::string tag_with_region(std::string_view tag, std::string_view url) {
    const std::string language = primary_language(tag);
    const std::string stated = region_of_language(tag);
    const bool is_default = language == "en" && stated == "us";
    const std::string region = stated.empty() || is_default ? region_of_host(url) : std::string{};
    if (region.empty()) return std::string(tag);
    return (language.empty() ? "und" : language) + '-' + region;
}

}  // namespace news
