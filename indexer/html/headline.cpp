// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/headline.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// Letters and digits only, folded: "The Harbour Wire" and "theharbourwire.example" can be compared.
std::string letters_of(std::string_view text) {
    std::string letters;
    const std::string folded = fold(text);
    for (const char c : folded) {
        if (is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80) letters += c;
    }
    return letters;
}

std::string_view host_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) return {};
    url.remove_prefix(scheme + 3);
    return url.substr(0, url.find_first_of("/?#:"));
}

bool is_name_of_site(std::string_view part, const SiteKnowledge& known) {
    const std::string letters = letters_of(part);
    if (letters.empty()) return false;
    const std::string site = letters_of(known.site);
    constexpr std::size_t shortest = 3;
    const bool is_stated =
        !site.empty() && (letters == site || (letters.size() > shortest && site.starts_with(letters)) ||
                          (site.size() > shortest && letters.starts_with(site)));
    const bool is_in_host =
        letters.size() > shortest && letters_of(host_of(known.address)).find(letters) != std::string::npos;
    return is_stated || is_in_host;
}

struct Parting {
    std::string_view before;
    std::string_view behind;
};

constexpr std::array<std::string_view, 9> separators{
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • "};

Parting part_at(std::string_view title, bool at_last) {
    std::size_t at = std::string_view::npos;
    std::size_t width = 0;
    for (const std::string_view separator : separators) {
        const std::size_t found = at_last ? title.rfind(separator) : title.find(separator);
        const bool is_further = at == std::string_view::npos || (at_last ? found > at : found < at);
        if (found != std::string_view::npos && is_further) {
            at = found;
            width = separator.size();
        }
    }
    if (at == std::string_view::npos) return {title, {}};
    return {trim(title.substr(0, at)), trim(title.substr(at + width))};
}

std::string_view without_article(std::string_view name) {
    return starts_with_ignoring_case(name, "the ") ? trim(name.substr(4)) : name;
}

bool begins_with_words(std::string_view text, std::string_view words) {
    return !words.empty() && text.size() > words.size() && text[words.size()] == ' ' &&
           equal_ignoring_case(text.substr(0, words.size()), words);
}

/// "harbour" of "www.harbour.example", or the whole host.
bool is_in_host_name(std::string_view name, std::string_view host) {
    const std::string letters = letters_of(name);
    constexpr std::size_t shortest = 4;
    if (letters.size() < shortest) return false;
    const bool is_one_word = name.find(' ') == std::string_view::npos;
    const std::vector<std::string_view> labels = split(host, '.');
    return letters == letters_of(host) ||
           std::any_of(labels.begin(), labels.end(), [&](std::string_view label) {
               const std::string plain = letters_of(label);
               constexpr std::size_t longer = 6;
               return plain == letters ||
                      (is_one_word && letters.size() >= longer && plain.starts_with(letters));
           });
}

}  // namespace

bool is_site_itself(std::string_view name, const SiteKnowledge& known) {
    const std::string_view plain = without_article(trim(name));
    const std::string_view site = without_article(trim(known.site));
    const bool is_one_word = plain.find(' ') == std::string_view::npos;
    return (!site.empty() && letters_of(plain) == letters_of(site)) || begins_with_words(plain, site) ||
           (is_one_word && begins_with_words(site, plain)) || is_in_host_name(plain, host_of(known.address));
}

bool is_shown_in_address(std::string_view name, std::string_view address) {
    const std::string letters = letters_of(without_article(trim(name)));
    return !letters.empty() && letters_of(host_of(address)).find(letters) != std::string::npos;
}

std::string without_site_name(std::string_view title, const SiteKnowledge& known) {
    const std::string heading = letters_of(known.heading);
    // Some put the section there as well: "Flood rises - News - The Wire".
    for (int parts = 0; parts < 3; ++parts) {
        const Parting last = part_at(title, true);
        if (last.behind.empty()) break;
        const Parting first = part_at(title, false);
        const std::string shorter = letters_of(last.before);
        if (is_name_of_site(last.behind, known) || (!heading.empty() && shorter.starts_with(heading))) {
            title = last.before;
        } else if (is_name_of_site(first.before, known) ||
                   (!heading.empty() && letters_of(first.behind) == heading)) {
            title = first.behind;
        } else {
            break;
        }
    }
    return std::string(title);
}

}  // namespace news
