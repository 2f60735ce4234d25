// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/site.hpp"

#include "common/canonical_url.hpp"
#include "common/text.hpp"

namespace news {

std::string site_of(std::string_view url) {
    const std::string canonical = canonical_url(url);
    if (canonical.empty()) return {};
    constexpr std::size_t host_at = 2;  // behind the slashes
    return canonical.substr(host_at, canonical.find_first_of(":/?", host_at) - host_at);
}

std::string site_named(std::string_view name) {
    name = trim(name);
    if (name.find("//") != std::string_view::npos) return site_of(name);
    if (name.starts_with('*')) name.remove_prefix(1);
    if (name.starts_with('.')) name.remove_prefix(1);
    return site_of("//" + std::string(name));
}

std::vector<std::string> site_with_parents(std::string_view site) {
    if (site.empty()) return {};
    std::vector<std::string> sites{std::string(site)};
    const std::size_t last_label = site.rfind('.') + 1;  // npos + 1 is 0
    const bool is_ip_address = is_ascii_digit(site[last_label]);
    for (std::size_t dot = site.find('.'); !is_ip_address && dot != std::string_view::npos;
         dot = site.find('.', dot + 1)) {
        sites.emplace_back(site.substr(dot + 1));
    }
    return sites;
}

}  // namespace news
