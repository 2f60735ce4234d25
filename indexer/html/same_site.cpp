// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/same_site.hpp"

#include <algorithm>
#include <array>

#include "common/site.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// The address that a page names for itself.
std::string_view own_address(const HtmlTree& tree) {
    for (NodeIndex at = 0; at < tree.size(); ++at) {
        const HtmlTag tag = tree[at].tag;
        if (tag == HtmlTag::body) break;
        if (tag == HtmlTag::link && equal_ignoring_case(tree.attribute(at, "rel"), "canonical"))
            return tree.attribute(at, "href");
        if (tag == HtmlTag::meta && tree.attribute(at, "property") == "og:url")
            return tree.attribute(at, "content");
    }
    return {};
}

/// The last labels of a host up to the first that is too long to be an ending as "co.uk" or "com.br" are.
std::string domain_of(std::string_view site) {
    std::size_t begin = site.size();
    while (begin > 0) {
        const std::size_t dot = site.rfind('.', begin - 1);
        const std::size_t label = dot == std::string_view::npos ? 0 : dot + 1;
        const bool is_ending = begin - label <= 3 || begin == site.size();
        begin = label == 0 ? 0 : label - 1;
        if (!is_ending) return std::string(site.substr(label));
    }
    return std::string(site);
}

bool leads_to_a_site(std::string_view href) {
    return starts_with_ignoring_case(href, "http:") || starts_with_ignoring_case(href, "https:") ||
           href.starts_with("//");
}

}  // namespace

SiteLinks::SiteLinks(const HtmlTree& tree, std::string_view url)
    : domain_(domain_of(site_of(url.empty() ? own_address(tree) : url))) {}

bool SiteLinks::is_own(std::string_view href) const {
    href = trim(href);
    if (!leads_to_a_site(href)) return !starts_with_ignoring_case(href, "mailto:");
    const std::string address = href.starts_with("//") ? "https:" + std::string(href) : std::string(href);
    return !domain_.empty() && domain_of(site_of(address)) == domain_;
}

bool is_social_account(std::string_view href) {
    constexpr std::array<std::string_view, 14> networks{
        "twitter.com",  "x.com",         "facebook.com", "instagram.com", "youtube.com",
        "linkedin.com", "t.me",          "tiktok.com",   "vk.com",        "ok.ru",
        "whatsapp.com", "pinterest.com", "threads.net",  "bsky.app"};
    const std::string domain = domain_of(site_of(href));
    if (std::find(networks.begin(), networks.end(), domain) == networks.end()) return false;
    constexpr std::array<std::string_view, 8> posts{"/status", "/posts/", "/p/",     "/watch",
                                                    "/video",  "/photo",  "/events", "/hashtag"};
    return std::none_of(posts.begin(), posts.end(),
                        [&](std::string_view post) { return href.find(post) != std::string_view::npos; });
}

}  // namespace news
