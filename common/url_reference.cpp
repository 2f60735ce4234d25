// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/url_reference.hpp"

#include <algorithm>
#include <vector>

#include "common/text.hpp"

namespace news {
namespace {

/// How many bytes "https:" takes; 0 if the text does not begin with a scheme.
std::size_t scheme_size(std::string_view url) {
    const std::size_t colon = url.find(':');
    if (colon == std::string_view::npos || colon == 0 || !is_ascii_letter(url.front())) return 0;
    const bool is_scheme = std::all_of(
        url.begin(), url.begin() + static_cast<std::ptrdiff_t>(colon),
        [](char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '+' || c == '-' || c == '.'; });
    return is_scheme ? colon + 1 : 0;
}

struct Base {
    std::string_view scheme;  // "https:"
    std::string_view host;    // "//a.example"
    std::string_view path;
    std::string_view query;  // "?a=b"
};

Base base_of(std::string_view url) {
    url = url.substr(0, url.find('#'));
    Base base;
    base.scheme = url.substr(0, scheme_size(url));
    url.remove_prefix(base.scheme.size());
    if (url.starts_with("//")) base.host = url.substr(0, url.find_first_of("/?", 2));
    url.remove_prefix(base.host.size());
    base.path = url.substr(0, url.find('?'));
    base.query = url.substr(base.path.size());
    return base;
}

/// "/x/../b/./c" is "/b/c".
std::string without_dots(std::string_view path) {
    std::vector<std::string_view> kept;
    std::string_view last;
    for (const std::string_view part : split(path.substr(path.starts_with('/') ? 1 : 0), '/')) {
        last = part;
        if (part == "..") {
            if (!kept.empty()) kept.pop_back();
        } else if (part != ".") {
            kept.push_back(part);
        }
    }
    if (last == "." || last == "..") kept.emplace_back();
    std::string plain;
    for (const std::string_view part : kept)
        (plain += '/') += part;
    return plain;
}

}  // namespace

std::string resolved_url(std::string_view base_url, std::string_view reference) {
    const Base base = base_of(trim(base_url));
    reference = trim(reference);
    if (base.host.empty() || scheme_size(reference) > 0) return std::string(reference);
    const std::string origin = std::string(base.scheme).append(base.host);
    if (reference.starts_with("//")) return std::string(base.scheme).append(reference);
    const std::string_view path = reference.substr(0, reference.find_first_of("?#"));
    const std::string_view behind = reference.substr(path.size());
    if (path.empty()) {
        const std::string_view query = behind.starts_with('?') ? std::string_view{} : base.query;
        return origin + std::string(base.path).append(query).append(behind);
    }
    if (path.starts_with('/')) return origin + without_dots(path).append(behind);
    const std::string_view folder = base.path.substr(0, base.path.rfind('/') + 1);
    return origin + without_dots(std::string(folder.empty() ? "/" : folder).append(path)).append(behind);
}

}  // namespace news
