// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/typical_words.hpp"

#include <algorithm>
#include <map>

#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/query/stop_words.hpp"
#include "searcher/translation/ranking.hpp"

namespace news {
namespace {

/// How often each stem stands in the article, and the first form in which it does.
struct StemUse {
    std::string word;
    double count = 0;
    bool in_headline = false;
};

using Stems = std::map<std::string, StemUse>;

void count_stems(std::string_view text, bool is_headline, Analyzer& analyzer, Stems& stems) {
    for (Token& token : analyzer.analyze(text)) {
        StemUse& use = stems[token.stem];
        if (use.word.empty()) use.word = std::move(token.folded);
        use.count += 1;
        use.in_headline = use.in_headline || is_headline;
    }
}

/// Numbers and short words say little by themselves; digits are in dates and scores.
bool can_be_typical(const std::string& word) {
    constexpr std::size_t shortest = 3;
    const bool has_digit = std::any_of(word.begin(), word.end(), is_ascii_digit);
    return !has_digit && count_code_points(word) >= shortest;
}

/// As BM25 has it: the second time counts less than the first.
double saturated(double count) {
    return count * (ranking::k1 + 1) / (count + ranking::k1);
}

}  // namespace

std::vector<TypicalWord> typical_words(const Article& article, const ArticleProbe& probe,
                                       const ArchiveView& archive, Analyzers& analyzers) {
    constexpr std::size_t most_words = 20;
    constexpr std::uint64_t widest_spread = 10;  // a word of more than one article in so many is everywhere
    constexpr std::size_t longest_read = 200'000;
    const std::string language = archive.languages.of(probe.record());
    Analyzer& analyzer = analyzers.of(language);
    Stems stems;
    count_stems(article.title, true, analyzer, stems);
    count_stems(cut_at_character(article.text, longest_read), false, analyzer, stems);
    const std::uint64_t all = archive.database.get_doccount();
    const std::string mark = stem_mark(language, archive.languages.own());
    std::vector<TypicalWord> words;
    for (const auto& [stem, use] : stems) {
        const std::string term = stem_term(stem, mark);
        const std::uint64_t articles = archive.database.get_termfreq(term);
        if (articles < 2 || articles * widest_spread > std::max(all, 2 * widest_spread)) continue;
        if (!can_be_typical(use.word) || is_stop_word(use.word, language)) continue;
        const double rarity = ranking::worth_of_word(static_cast<double>(articles), static_cast<double>(all));
        const double headline = use.in_headline ? ranking::headline_bonus : 0;
        words.push_back({term, use.word, rarity * (saturated(use.count) + headline)});
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const TypicalWord& a, const TypicalWord& b) { return a.worth > b.worth; });
    words.resize(std::min(words.size(), most_words));
    return words;
}

}  // namespace news
