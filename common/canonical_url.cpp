// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/canonical_url.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "common/text.hpp"
#include "common/tracking_parameters.hpp"

namespace news {
namespace {

struct Address {
    std::string host;
    std::string port;                     // empty for the usual ones
    std::vector<std::string> segments;    // of the path
    std::vector<std::string> parameters;  // "name=value"
};

// Bytes of an address.

using ByteSet = std::array<bool, 256>;

constexpr ByteSet with_bytes(ByteSet set, std::string_view bytes) {
    for (const char byte : bytes)
        set[static_cast<unsigned char>(byte)] = true;
    return set;
}

constexpr ByteSet unreserved =
    with_bytes({}, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");
constexpr ByteSet plain = with_bytes(unreserved, "!$&'()*+,;=:@/?[]");

bool is_unreserved(char c) {
    return unreserved[static_cast<unsigned char>(c)];
}

/// Whether a byte may stand in a path or a query as it is. All others are written as %XX, which is how some
/// write "é" and all should.
bool is_plain(char c) {
    return plain[static_cast<unsigned char>(c)];
}

std::optional<unsigned> hex_value(char c) {
    if (is_ascii_digit(c)) return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
    return std::nullopt;
}

/// The byte that "%E9" at the beginning of `text` stands for.
std::optional<char> encoded_byte(std::string_view text) {
    if (text.size() < 3 || text[0] != '%') return std::nullopt;
    const auto high = hex_value(text[1]);
    const auto low = hex_value(text[2]);
    if (!high || !low) return std::nullopt;
    return static_cast<char>(*high << 4U | *low);
}

void append_encoded(std::string& out, char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    out += '%';
    out += digits[value >> 4U];
    out += digits[value & 15U];
}

/// A % that encodes nothing is taken for a percent sign that should have been encoded.
std::string normal_encoding(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
    std::string normal;
    normal.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto decoded = encoded_byte(text.substr(at));
        const char byte = decoded.value_or(text[at]);
        if (decoded ? is_unreserved(byte) : is_plain(byte)) {
            normal += byte;
        } else {
            append_encoded(normal, byte);
        }
        if (decoded) at += 2;
    }
    return normal;
}

// Host and port.

bool is_host_character(char32_t c) {
    if (c >= 0x80) return !is_space(c) && c != replacement_character;
    const char ascii = static_cast<char>(c);
    return is_ascii_letter(ascii) || is_ascii_digit(ascii) || ascii == '-' || ascii == '_' || ascii == '.';
}

/// Whether somebody may own this name: two labels at least, not such as "co.uk" alone, and no IP address.
bool is_registrable(std::string_view host) {
    // Not "net": net.hr is a paper.
    constexpr std::array<std::string_view, 8> public_names{"ac",  "co", "com", "edu",
                                                           "gov", "ne", "or",  "org"};
    const auto labels = split(host, '.');
    if (labels.size() < 2 || is_ascii_digit(labels.back().front())) return false;
    const bool is_public =
        labels.size() == 2 && labels[1].size() == 2 &&
        std::find(public_names.begin(), public_names.end(), labels[0]) != public_names.end();
    return !is_public;
}

std::string_view without_site_prefixes(std::string_view host) {
    constexpr std::array<std::string_view, 4> prefixes{"www.", "m.", "mobile.", "amp."};
    const auto drop_one = [&] {
        return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view prefix) {
            if (!host.starts_with(prefix) || !is_registrable(host.substr(prefix.size()))) return false;
            host.remove_prefix(prefix.size());
            return true;
        });
    };
    while (drop_one()) {
    }
    return host;
}

/// Empty if it is no name of a host.
std::string normal_host(std::string_view text) {
    constexpr std::size_t longest_name = 253;  // that can be asked for
    if (text.ends_with('.')) text.remove_suffix(1);
    if (text.size() > longest_name) return {};
    for (std::size_t at = 0; at < text.size();) {
        if (!is_host_character(next_code_point(text, at))) return {};
    }
    const auto labels = split(text, '.');
    const bool has_gap =
        std::any_of(labels.begin(), labels.end(), [](std::string_view label) { return label.empty(); });
    if (text.empty() || has_gap) return {};
    return std::string(without_site_prefixes(ascii_lower(text)));
}

/// "user@host:port" into host and port.
bool read_authority(std::string_view text, Address& address) {
    text.remove_prefix(text.rfind('@') + 1);  // npos + 1 is 0
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos) {
        std::string_view port = text.substr(colon + 1);
        if (!std::all_of(port.begin(), port.end(), is_ascii_digit)) return false;
        port.remove_prefix(std::min(port.find_first_not_of('0'), port.size()));
        // The scheme does not count, so neither does which of the two ports is usual for it.
        if (port != "80" && port != "443") address.port = port;
    }
    address.host = normal_host(text.substr(0, colon));
    return !address.host.empty();
}

// Path and query.

std::vector<std::string> path_segments(std::string_view path) {
    if (path.starts_with('/')) path.remove_prefix(1);
    std::vector<std::string> segments;
    for (const std::string_view written : split(path, '/')) {
        std::string segment = normal_encoding(written);
        if (segment == "..") {
            if (!segments.empty()) segments.pop_back();
        } else if (segment != ".") {
            segments.push_back(std::move(segment));
        }
    }
    return segments;
}

std::vector<std::string> query_parameters(std::string_view query) {
    std::vector<std::string> parameters;
    for (const std::string_view written : split(query, '&')) {
        const std::string normal = normal_encoding(written);
        std::string_view parameter = normal;
        // Addresses are copied out of HTML with "&amp;" between the parameters.
        while (parameter.starts_with("amp;"))
            parameter.remove_prefix(4);
        if (!parameter.empty() && !is_tracking_parameter(parameter)) parameters.emplace_back(parameter);
    }
    // By name only: of two values of one name, the first may be the one that counts.
    const auto name = [](std::string_view parameter) { return parameter.substr(0, parameter.find('=')); };
    std::stable_sort(parameters.begin(), parameters.end(),
                     [&](const std::string& a, const std::string& b) { return name(a) < name(b); });
    return parameters;
}

// AMP: one article, in a second dress and often behind somebody else's door.

/// google.com/amp/s/HOST/PATH and HOST-WITH-DASHES.cdn.ampproject.org/c/s/HOST/PATH become HOST/PATH.
bool leave_amp_viewer(Address& address) {
    const bool is_google = address.host.starts_with("google.");
    const bool is_cache = ("." + address.host).ends_with(".cdn.ampproject.org");
    std::vector<std::string>& segments = address.segments;
    if (segments.empty()) return false;
    const bool is_door =
        (is_google && segments[0] == "amp") || (is_cache && (segments[0] == "c" || segments[0] == "v"));
    if (!is_door) return false;
    const std::size_t host_at = segments.size() > 1 && segments[1] == "s" ? 2 : 1;
    if (segments.size() <= host_at || segments[host_at].find('.') == std::string::npos) return false;
    std::string host = normal_host(segments[host_at]);
    if (host.empty()) return false;
    address.host = std::move(host);
    address.port.clear();
    segments.erase(segments.begin(), segments.begin() + static_cast<std::ptrdiff_t>(host_at) + 1);
    return true;
}

/// "rescue.amp" becomes "rescue", "rescue.amp.html" becomes "rescue.html".
bool drop_amp_suffix(std::string& segment) {
    constexpr std::string_view mark = ".amp";
    const std::string_view page = segment;
    const std::size_t tail = page.ends_with(".html") ? 5 : 0;
    const std::string_view stem = page.substr(0, page.size() - tail);
    if (!stem.ends_with(mark)) return false;
    const std::size_t mark_at = stem.size() - mark.size();
    // What remains must be a name, not nothing and not "..".
    if (mark_at == 0 || page[mark_at - 1] == '.') return false;
    segment.erase(mark_at, mark.size());
    return true;
}

/// Takes one thing off the path that says nothing of the article; false if there is none.
bool drop_path_mark(std::vector<std::string>& segments) {
    constexpr std::array<std::string_view, 5> silent{"", "amp", "index.html", "index.htm", "index.php"};
    if (segments.empty()) return false;
    if (std::find(silent.begin(), silent.end(), segments.back()) != silent.end()) {
        segments.pop_back();
        return true;
    }
    if (segments.front() == "amp") {
        segments.erase(segments.begin());
        return true;
    }
    return drop_amp_suffix(segments.back());
}

/// What stands behind the scheme; nothing if there is another scheme, or none and no sign of an address.
std::optional<std::string_view> behind_scheme(std::string_view url) {
    for (const std::string_view beginning : {"http://", "https://", "//"}) {
        if (starts_with_ignoring_case(url, beginning)) return url.substr(beginning.size());
    }
    if (starts_with_ignoring_case(url, "www.")) return url;
    return std::nullopt;
}

std::string text_of(const Address& address) {
    std::string text = "//" + address.host;
    if (!address.port.empty()) text += ':' + address.port;
    for (const std::string& segment : address.segments)
        text += '/' + segment;
    if (!address.parameters.empty()) text += '?' + join(address.parameters, "&");
    return text;
}

}  // namespace

std::string canonical_url(std::string_view url) {
    auto rest = behind_scheme(trim(url));
    if (!rest) return {};
    rest = rest->substr(0, rest->find('#'));
    const std::size_t query_at = std::min(rest->find('?'), rest->size());
    const std::string_view place = rest->substr(0, query_at);
    const std::size_t path_at = std::min(place.find('/'), place.size());
    Address address;
    if (!read_authority(place.substr(0, path_at), address)) return {};
    address.segments = path_segments(place.substr(path_at));
    address.parameters = query_parameters(rest->substr(std::min(query_at + 1, rest->size())));
    // Behind one door there may be the next one; each step makes the address shorter.
    while (leave_amp_viewer(address) || drop_path_mark(address.segments)) {
    }
    return text_of(address);
}

bool is_web_address(std::string_view url) {
    return starts_with_ignoring_case(url, "http://") || starts_with_ignoring_case(url, "https://");
}

}  // namespace news
