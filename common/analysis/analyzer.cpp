// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/analyzer.hpp"

#include <array>
#include <optional>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <xapian.h>

#include "common/analysis/folded_word.hpp"
#include "common/text.hpp"

namespace news {
namespace {

constexpr int rules_version = 3;  // raised with every change to tokens, folds or positions

Xapian::Stem stem_of_language(std::string_view language) {
    try {
        return Xapian::Stem{std::string{language}};
    } catch (const Xapian::InvalidArgumentError&) {
        return Xapian::Stem{};
    }
}

/// What begins with a digit is its own stem: the 1990s are not the year 1990.
Stemmer make_stemmer(std::string_view language) {
    return [stem = stem_of_language(language)](const std::string& word) {
        return is_ascii_digit(word.front()) ? word : stem(word);
    };
}

}  // namespace

Analyzer::Analyzer(std::string_view language)
    : language_(language), vocabulary_(std::make_unique<Vocabulary>(make_stemmer(language))) {}

void Analyzer::forget_words() {
    vocabulary_ = std::make_unique<Vocabulary>(make_stemmer(language_));
}

void Analyzer::for_each_piece(std::string_view text,
                              const std::function<void(std::span<const WordOccurrence>)>& take) {
    std::array<WordOccurrence, 256> piece;  // small enough to stay in the nearest cache
    std::size_t filled = 0;
    std::uint32_t position = 0;
    for (WordScanner scanner(text); scanner.next();) {
        const std::optional<WordId> word = vocabulary_->word_at(text, scanner.word());
        if (!word) continue;
        piece[filled] = {*word, ++position, scanner.word()};
        if (++filled < piece.size()) continue;
        take(piece);
        filled = 0;
    }
    if (filled > 0) take(std::span{piece}.first(filled));
}

std::vector<Token> Analyzer::analyze(std::string_view text) {
    constexpr std::size_t most_kept = 40'000'000;  // bytes; some 200,000 words, a large archive's common ones
    if (vocabulary_bytes() > most_kept) forget_words();
    std::vector<Token> tokens;
    tokens.reserve(text.size() / 6);
    for_each_piece(text, [&](std::span<const WordOccurrence> piece) {
        for (const auto& [word, position, bytes] : piece)
            tokens.push_back({std::string{folded(word)}, std::string{stem(word)}, position, bytes});
    });
    return tokens;
}

std::string Analyzer::fingerprint() const {
    return fmt::format("rules {}, stems {}, Unicode {}", rules_version, language_, U_UNICODE_VERSION);
}

std::string folded_words(std::string_view text) {
    std::string joined;
    for (WordScanner scanner(text); scanner.next();) {
        const std::size_t before = joined.size();
        if (before > 0) joined += ' ';
        const std::size_t start = joined.size();
        append_folded_word(joined, scanner.word().of(text));
        if (joined.size() == start) joined.resize(before);  // nothing but invisible joiners
    }
    return joined;
}

}  // namespace news
