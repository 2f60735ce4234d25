// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/reserved_forms.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"

namespace news {
namespace {

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit);
}

/// NEAR/5, w/s and their like: an operator name, a slash, a number or a unit.
bool is_proximity_operator(std::string_view word) {
    constexpr std::array<std::string_view, 4> names{"NEAR", "PRE", "ADJ", "w"};
    const std::size_t slash = word.find('/');
    if (slash == std::string_view::npos) return word == "NEAR" || word == "AROUND";
    const std::string_view name = word.substr(0, slash);
    const std::string_view distance = word.substr(slash + 1);
    return std::find(names.begin(), names.end(), name) != names.end() &&
           (all_digits(distance) || distance == "s" || distance == "p");
}

bool ends_with_number_after(std::string_view word, char mark) {
    const std::size_t at = word.rfind(mark);
    if (at == std::string_view::npos || at == 0 || at + 1 == word.size()) return false;
    const std::string_view number = word.substr(at + 1);
    return std::all_of(number.begin(), number.end(), [](char c) { return is_ascii_digit(c) || c == '.'; });
}

}  // namespace

std::string_view without_trailing_punctuation(std::string_view word) {
    constexpr std::string_view punctuation = "?!.,;:";
    const std::size_t last = word.find_last_not_of(punctuation);
    return word.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

std::string reserved_function(std::string_view word) {
    for (const std::string_view name : {"atleast", "first"}) {
        if (word.starts_with(name) && all_digits(word.substr(name.size()))) return std::string(name) + "N()";
    }
    return reserved_form(word);
}

std::string reserved_form(std::string_view word) {
    const std::string_view bare = without_trailing_punctuation(word);
    if (bare.find("://") != std::string_view::npos) return {};  // an address is sought word by word
    if (bare.find('*') != std::string_view::npos) return "wildcards (*)";
    if (bare.find('?') != std::string_view::npos) return "wildcards (?)";
    if (bare.size() > 1 && bare.starts_with('=')) return "exact forms (=)";
    if (ends_with_number_after(bare, '^')) return "weights (^)";
    if (bare.ends_with('~') || ends_with_number_after(bare, '~')) return "edit distances (~)";
    if (is_proximity_operator(bare)) return "proximity operators";
    return {};
}

}  // namespace news
