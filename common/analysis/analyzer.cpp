// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/analyzer.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <xapian.h>

#include "common/analysis/capital_lines.hpp"
#include "common/analysis/chunk_scanner.hpp"
#include "common/analysis/folded_word.hpp"
#include "common/analysis/word_breaks.hpp"
#include "common/text.hpp"

namespace news {
namespace {

constexpr int rules_version = 4;  // raised with every change to tokens, folds or positions

Xapian::Stem stem_of_language(std::string_view language) {
    try {
        return Xapian::Stem{std::string{language}};
    } catch (const Xapian::InvalidArgumentError&) {
        return Xapian::Stem{};
    }
}

/// What can have no stem is its own.
Stemmer make_stemmer(std::string_view language) {
    return [stem = stem_of_language(language)](const std::string& word) {
        return can_have_stem(word) ? stem(word) : word;
    };
}

/// Hands out occurrences in pieces.
class PieceWriter {
  public:
    explicit PieceWriter(const std::function<void(std::span<const WordOccurrence>)>& take) : take_(take) {}

    void put(const WordOccurrence& occurrence) {
        piece_[filled_] = occurrence;
        if (++filled_ < piece_.size()) return;
        take_(piece_);
        filled_ = 0;
    }
    void finish() {
        if (filled_ > 0) take_(std::span{piece_}.first(filled_));
    }

  private:
    const std::function<void(std::span<const WordOccurrence>)>& take_;
    std::array<WordOccurrence, 256> piece_;  // small enough to stay in the nearest cache
    std::size_t filled_ = 0;
};

}  // namespace

Analyzer::Analyzer(std::string_view language)
    : language_(language), vocabulary_(std::make_unique<Vocabulary>(make_stemmer(language))) {}

void Analyzer::forget_words() {
    vocabulary_ = std::make_unique<Vocabulary>(make_stemmer(language_));
}

void Analyzer::for_each_piece(std::string_view text,
                              const std::function<void(std::span<const WordOccurrence>)>& take) {
    PieceWriter pieces(take);
    CapitalLines lines(text);
    std::uint32_t position = 0;
    ByteRange previous;
    Boundary boundary = Boundary::paragraph;  // of what comes next
    const auto put_several = [&](const KnownChunk& chunk, ByteRange range) {
        for (const KnownForm& form : chunk.forms) {
            if (form.kind == FormKind::capitals && lines.all_in_capitals(range)) continue;
            const ByteRange bytes{range.begin + form.begin, range.begin + form.end};
            pieces.put({form.word, position + 1 + form.offset, bytes, form.kind, boundary});
            boundary = Boundary::none;
        }
        position += chunk.width;
    };
    const auto put = [&](ByteRange range) {
        const KnownChunk chunk = vocabulary_->chunk_at(text, range);
        if (position > 0) boundary = std::max(boundary, boundary_before(text, previous, range));
        previous = range;
        if (!chunk.is_word()) return put_several(chunk, range);
        pieces.put({chunk.word, ++position, range, FormKind::word, boundary});
        boundary = Boundary::none;
    };
    for (ChunkScanner scanner(text); scanner.next();) {
        if (!scanner.is_unspaced()) {
            put(scanner.chunk());
            continue;
        }
        const std::size_t start = scanner.chunk().begin;
        for (const ByteRange& word : word_breaks(scanner.chunk().of(text)))
            put({start + word.begin, start + word.end});
    }
    pieces.finish();
}

std::vector<Token> Analyzer::analyze(std::string_view text) {
    constexpr std::size_t most_kept = 40'000'000;  // bytes; some 200,000 words, a large archive's common ones
    if (vocabulary_bytes() > most_kept) forget_words();
    std::vector<Token> tokens;
    tokens.reserve(text.size() / 6);
    for_each_piece(text, [&](std::span<const WordOccurrence> piece) {
        for (const WordOccurrence& occurrence : piece) {
            const bool stands_already = !tokens.empty() && tokens.back().position == occurrence.position;
            if (stands_already || occurrence.kind == FormKind::whole_end) continue;
            tokens.push_back({std::string{folded(occurrence.word)}, std::string{stem(occurrence.word)},
                              occurrence.position, occurrence.bytes});
        }
    });
    return tokens;
}

std::string Analyzer::fingerprint() const {
    return fmt::format("rules {}, stems {}, Unicode {}", rules_version, language_, U_UNICODE_VERSION);
}

std::vector<std::string> split_folded_words(std::string_view text) {
    std::vector<std::string> words;
    for (WordScanner scanner(text); scanner.next();) {
        std::string word;
        append_folded_word(word, scanner.word().of(text));
        if (!word.empty()) words.push_back(std::move(word));  // else nothing but invisible joiners
    }
    return words;
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
