// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/citations/person_name.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "common/text.hpp"

namespace news {
namespace {

using Words = std::vector<std::string>;

bool is_suffix(std::string_view word) {
    constexpr std::array<std::string_view, 7> suffixes{"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"};
    return std::find(suffixes.begin(), suffixes.end(), word) != suffixes.end();
}

bool is_of_particle(const std::string& word) {
    return is_ascii_letter(word.front()) && !is_ascii_upper(word.front());
}

std::string joined(Words::const_iterator begin, Words::const_iterator end) {
    return join({begin, end}, " ");
}

}  // namespace

PersonName read_person_name(std::string_view text) {
    const std::string name = collapse_spaces(without_controls(text));
    Words words;
    for (const std::string_view word : split(name, ' '))
        words.emplace_back(word);
    std::string suffix;
    if (words.size() > 2 && is_suffix(words.back())) {
        suffix = words.back();
        words.pop_back();
    }
    if (words.size() < 2 || name.find(',') != std::string::npos) return {{}, {}, {}, {}, name};
    const auto last = std::prev(words.cend());
    const auto particle = std::find_if(words.cbegin(), last, is_of_particle);
    const auto family =
        std::find_if(std::make_reverse_iterator(last), std::make_reverse_iterator(particle), is_of_particle)
            .base();
    return {joined(words.cbegin(), particle),
            joined(particle, family),
            joined(particle == last ? last : family, words.cend()),
            suffix,
            {}};
}

std::string inverted(const PersonName& name) {
    if (!name.literal.empty()) {
        const bool looks_like_two = name.literal.find(' ') != std::string::npos;
        return name.literal + (looks_like_two && name.literal.find(',') == std::string::npos ? "," : "");
    }
    std::string text = name.particle.empty() ? name.family : name.particle + ' ' + name.family;
    text += ", " + name.given;
    return name.suffix.empty() ? text : text + ", " + name.suffix;
}

}  // namespace news
