// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/vocabulary/spelling.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "common/text.hpp"
#include "searcher/vocabulary/edit_distance.hpp"
#include "searcher/vocabulary/word_walk.hpp"

namespace news {
namespace {

constexpr std::size_t most_suggestions = 10;

struct Candidate {
    CountedWord word;
    double likelihood = 0;
};

bool is_word(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x80 && !is_ascii_letter(c) && c != '\'';
    });
}

/// A second edit in a word of up to five letters makes almost any word of it.
std::uint32_t likely_edits(std::string_view word) {
    const std::size_t characters = count_code_points(word);
    if (characters < 3) return 0;
    return characters <= 5 ? 1 : 2;
}

/// Each edit is as unlikely as a word 50 times as rare; people seldom miss the first letter.
double likelihood_of(const CountedWord& candidate, std::string_view asked, std::uint32_t edits) {
    constexpr double of_edit = 50;
    constexpr double of_first_letter = 10;
    double likelihood = std::log(1.0 + candidate.articles) - edits * std::log(of_edit);
    if (candidate.word.front() != asked.front()) likelihood -= std::log(of_first_letter);
    return likelihood;
}

}  // namespace

std::vector<CountedWord> likely_spellings(const Xapian::Database& database, const std::string& word,
                                          const ExpansionLimits& limits) {
    const std::uint32_t most_edits = likely_edits(word);
    if (most_edits == 0 || !is_word(word)) return {};
    constexpr std::uint32_t much_more = 20;
    const std::uint32_t known = database.get_termfreq(word);
    if (known > database.get_doccount() / much_more) return {};  // nothing is so much more frequent
    EditDistance distance(word, most_edits);
    std::vector<Candidate> candidates;
    WordWalk walk(database, {}, {});
    while (walk.next(limits)) {
        const std::uint32_t edits = distance.to(walk.word());
        if (edits == 0 || edits > most_edits || !is_word(walk.word())) continue;
        CountedWord candidate{walk.word(), walk.articles()};
        if (known > 0 && candidate.articles / much_more < known) continue;
        const double likelihood = likelihood_of(candidate, word, edits);
        candidates.push_back({std::move(candidate), likelihood});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.likelihood != b.likelihood ? a.likelihood > b.likelihood : a.word.word < b.word.word;
    });
    std::vector<CountedWord> likely;
    for (std::size_t i = 0; i < candidates.size() && i < most_suggestions; ++i)
        likely.push_back(std::move(candidates[i].word));
    return likely;
}

}  // namespace news
