// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/article_words.hpp"

#include <algorithm>

#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/vocabulary/edit_distance.hpp"

namespace news {
namespace {

/// How many characters two words have in common at their beginning.
std::size_t common_beginning(std::string_view a, std::string_view b) {
    const auto [end, ignored] = std::mismatch(
        a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin());
    return count_code_points(cut_at_character(a, static_cast<std::size_t>(end - a.begin())));
}

struct LikeWord {
    std::uint32_t distance = 0;
    std::string word;
};

}  // namespace

std::vector<std::string> words_like(const std::string& folded, const Xapian::Document& document) {
    constexpr std::size_t most_words = 5;
    constexpr std::size_t shortest_beginning = 4;  // characters
    constexpr std::uint32_t most_differences = 4;  // of words that begin alike
    const std::size_t length = count_code_points(folded);
    const std::uint32_t most_edits = length < shortest_beginning ? 0 : length < 8 ? 1 : 2;
    EditDistance distance(folded, most_differences);
    std::vector<LikeWord> found;
    for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
        const std::string word = *term;
        const bool is_word = is_text_term(word) && !word.empty() && !is_ascii_upper(word.front());
        if (!is_word || word == folded) continue;
        const std::uint32_t differences = distance.to(word);
        const std::size_t alike = std::max(shortest_beginning, length * 2 / 3);
        const bool begins_alike = differences <= most_differences && common_beginning(folded, word) >= alike;
        if (begins_alike || differences <= most_edits) found.push_back({differences, word});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LikeWord& a, const LikeWord& b) { return a.distance < b.distance; });
    std::vector<std::string> words;
    for (std::size_t i = 0; i < std::min(most_words, found.size()); ++i)
        words.push_back(found[i].word);
    return words;
}

std::vector<std::string> exact_forms_of(const std::string& folded, const Xapian::Document& document) {
    const std::string beginning = exact_terms_beginning(folded);
    std::vector<std::string> forms;
    auto term = document.termlist_begin();
    for (term.skip_to(beginning); term != document.termlist_end() && (*term).starts_with(beginning); ++term)
        forms.push_back((*term).substr(beginning.size()));
    return forms;
}

}  // namespace news
