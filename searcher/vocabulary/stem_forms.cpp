// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/vocabulary/stem_forms.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "common/text.hpp"
#include "searcher/vocabulary/word_walk.hpp"

namespace news {
namespace {

constexpr std::array<std::string_view, 4> languages_with_prefixes{"ar", "ga", "id", "ta"};

using LanguagesByBeginning = std::map<std::string, std::vector<const LanguageStemmer*>>;

LanguagesByBeginning by_beginning(const std::string& stem, std::span<const LanguageStemmer> languages) {
    LanguagesByBeginning groups;
    for (const LanguageStemmer& language : languages)
        groups[beginning_of_forms(stem, language.language)].push_back(&language);
    return groups;
}

void add_word(Expansion& expansion, const WordWalk& walk) {
    const auto same = [&](const CountedWord& known) { return known.word == walk.word(); };
    if (std::none_of(expansion.words.begin(), expansion.words.end(), same))
        expansion.words.push_back({walk.word(), walk.articles()});
}

}  // namespace

std::string beginning_of_forms(const std::string& stem, const std::string& language) {
    if (std::find(languages_with_prefixes.begin(), languages_with_prefixes.end(), language) !=
        languages_with_prefixes.end()) {
        return {};
    }
    constexpr std::size_t short_stem = 3;  // characters
    const std::size_t characters = count_code_points(stem);
    const std::size_t kept = characters <= short_stem ? 1 : characters - 1;
    std::size_t end = 0;
    for (std::size_t i = 0; i < kept && end < stem.size(); ++i)
        next_code_point(stem, end);
    return stem.substr(0, end);
}

Expansion words_of_stem(const Xapian::Database& database, const std::string& stem,
                        std::span<const LanguageStemmer> languages, const ExpansionLimits& limits) {
    Expansion expansion;
    expansion.pattern = stem;
    for (const auto& [beginning, stemmers] : by_beginning(stem, languages)) {
        WordWalk walk(database, {}, beginning);
        while (walk.next(limits)) {
            if (std::any_of(stemmers.begin(), stemmers.end(),
                            [&](const LanguageStemmer* one) { return one->stem(walk.word()) == stem; })) {
                add_word(expansion, walk);
            }
        }
        expansion.reached_limit |= walk.reached_limit();
    }
    std::sort(expansion.words.begin(), expansion.words.end(), [](const CountedWord& a, const CountedWord& b) {
        return a.articles != b.articles ? a.articles > b.articles : a.word < b.word;
    });
    if (expansion.words.size() > limits.most_words) {
        expansion.words.resize(limits.most_words);
        expansion.reached_limit = true;
    }
    if (expansion.words.empty()) expansion.words.push_back({stem, 0});
    return expansion;
}

}  // namespace news
