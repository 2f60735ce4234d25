// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/vocabulary/archive_words.hpp"

#include "searcher/vocabulary/joined_words.hpp"
#include "searcher/vocabulary/pattern_match.hpp"
#include "searcher/vocabulary/spelling.hpp"
#include "searcher/vocabulary/word_walk.hpp"

namespace news {

ArchiveWords::ArchiveWords(Xapian::Database database, ExpansionLimits limits)
    : database_(std::move(database)), limits_(limits) {}

void ArchiveWords::work_until(SharedDeadline deadline) {
    if (limits_.deadline != nullptr && limits_.deadline->has_stopped_anything()) {
        expansions_.clear();
        forms_.clear();
        nearest_.clear();
    }
    limits_.deadline = std::move(deadline);
}

std::vector<Expansion> ArchiveWords::expand(std::span<const WordPattern> patterns) {
    std::map<std::string, std::vector<WordPattern>> everywhere;  // by prefix
    for (const WordPattern& pattern : patterns) {
        if (expansions_.contains(pattern)) continue;
        if (PatternMatch(pattern, 0).beginning().empty()) {
            everywhere[pattern.prefix].push_back(pattern);
        } else {
            expand_with_beginning(pattern);
        }
    }
    for (const auto& [prefix, waiting] : everywhere)
        expand_in_one_pass(prefix, waiting);
    std::vector<Expansion> expansions;
    for (const WordPattern& pattern : patterns)
        expansions.push_back(expansions_.at(pattern));
    return expansions;
}

void ArchiveWords::expand_with_beginning(const WordPattern& pattern) {
    PatternMatch match(pattern, limits_.most_words);
    WordWalk walk(database_, pattern.prefix, match.beginning());
    while (walk.next(limits_)) {
        if (match.matches(walk.word())) match.take({walk.word(), walk.articles()});
    }
    if (walk.reached_limit()) match.stop_short();
    keep(match);
}

void ArchiveWords::expand_in_one_pass(const std::string& prefix, const std::vector<WordPattern>& patterns) {
    std::vector<PatternMatch> matches;
    for (const WordPattern& pattern : patterns)
        matches.emplace_back(pattern, limits_.most_words);
    WordWalk walk(database_, prefix, {});
    while (walk.next(limits_)) {
        for (PatternMatch& match : matches) {
            if (match.matches(walk.word())) match.take({walk.word(), walk.articles()});
        }
    }
    for (PatternMatch& match : matches) {
        if (walk.reached_limit()) match.stop_short();
        keep(match);
    }
}

void ArchiveWords::keep(PatternMatch& match) {
    const WordPattern& pattern = match.pattern();
    Expansion expansion = match.finish();
    if (pattern.kind == WordPattern::Kind::wildcard) {
        std::erase_if(expansion.words, [&](const CountedWord& word) {
            return has_star_across_joint(database_, pattern.prefix, pattern.text, word.word);
        });
    }
    expansions_[pattern] = std::move(expansion);
}

bool ArchiveWords::is_joined(const std::string& word) {
    const auto [joined, is_new] = joined_.try_emplace(word);
    if (is_new) joined->second = is_joined_somewhere(database_, word);
    return joined->second;
}

const Expansion& ArchiveWords::forms_of_stem(const std::string& stem,
                                             std::span<const LanguageStemmer> languages) {
    std::string key = stem;
    for (const LanguageStemmer& language : languages)
        key += ' ' + language.language;
    const auto [forms, is_new] = forms_.try_emplace(key);
    if (is_new) forms->second = words_of_stem(database_, stem, languages, limits_);
    return forms->second;
}

std::vector<CountedWord> ArchiveWords::endings_of(const std::string& beginning_of_term) const {
    std::vector<CountedWord> endings;
    const auto end = database_.allterms_end(beginning_of_term);
    for (auto at = database_.allterms_begin(beginning_of_term);
         at != end && endings.size() < limits_.most_words; ++at) {
        endings.push_back({(*at).substr(beginning_of_term.size()), at.get_termfreq()});
    }
    return endings;
}

std::vector<CountedWord> ArchiveWords::nearest_words(const std::string& word, std::size_t most) {
    const auto [nearest, is_new] = nearest_.try_emplace(word);
    if (is_new) nearest->second = likely_spellings(database_, word, limits_);
    std::vector<CountedWord> best = nearest->second;
    if (best.size() > most) best.resize(most);
    return best;
}

}  // namespace news
