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

constexpr int rules_version = 5;  // raised with every change to tokens, folds, stems or positions

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

/// How far the reading of a text has come. Handed on by value, so that the loop keeps it in registers.
struct Progress {
    std::uint32_t position = 0;               // of the last word
    std::size_t filled = 0;                   // of the piece at hand
    Boundary boundary = Boundary::paragraph;  // of what comes next
};

/// Hands out what is not just one word, and all where a piece is full.
class SlowPath {
  public:
    static constexpr std::size_t piece_size = 256;  // small enough to stay in the nearest cache

    using Take = std::function<void(std::span<const WordOccurrence>)>;
    using Piece = std::array<WordOccurrence, piece_size>;

    SlowPath(std::string_view text, Vocabulary& vocabulary, const Take& take, Piece& piece)
        : text_(text), vocabulary_(vocabulary), take_(take), piece_(piece), lines_(text) {}

    /// A chunk of several forms, or of none.
    Progress put_several(Progress progress, std::uint32_t number, ByteRange range) {
        const KnownChunk chunk = vocabulary_.several_forms(number);
        for (const KnownForm& form : chunk.forms) {
            if (form.kind == FormKind::capitals && lines_.all_in_capitals(range)) continue;
            const ByteRange bytes{range.begin + form.begin, range.begin + form.end};
            const std::uint32_t position = progress.position + 1 + form.offset;
            progress = put(progress, {form.word, position, bytes, form.kind, progress.boundary});
        }
        progress.position += chunk.width;
        return progress;
    }

    /// A run of a script without spaces.
    Progress put_unspaced(Progress progress, ByteRange run) {
        for (const ByteRange& part : word_breaks(run.of(text_))) {
            const ByteRange range{run.begin + part.begin, run.begin + part.end};
            const std::uint32_t number = vocabulary_.number_at(text_, range);
            if (!Vocabulary::is_word(number)) {
                progress = put_several(progress, number, range);
                continue;
            }
            ++progress.position;
            progress = put(progress, {number, progress.position, range, FormKind::word, progress.boundary});
        }
        return progress;
    }

  private:
    Progress put(Progress progress, const WordOccurrence& occurrence) {
        piece_[progress.filled] = occurrence;
        progress.boundary = Boundary::none;
        if (++progress.filled < piece_.size()) return progress;
        take_(piece_);
        progress.filled = 0;
        return progress;
    }

    std::string_view text_;
    Vocabulary& vocabulary_;
    const Take& take_;
    Piece& piece_;
    CapitalLines lines_;
};

bool begins_otherwise(std::string_view word, const Initials& initials) {
    const char first = word.front();
    if (!is_ascii_letter(first)) return false;
    constexpr unsigned small = 0x20;
    return !initials[static_cast<unsigned char>(first) | small] && is_plain_word(word);
}

}  // namespace

Analyzer::Analyzer(std::string_view language)
    : language_(language), vocabulary_(std::make_unique<Vocabulary>(make_stemmer(language))) {}

void Analyzer::forget_words() {
    vocabulary_ = std::make_unique<Vocabulary>(make_stemmer(language_));
}

void Analyzer::for_each_piece(std::string_view text,
                              const std::function<void(std::span<const WordOccurrence>)>& take) {
    read(text, nullptr, take);
}

void Analyzer::for_each_piece(std::string_view text, const Initials& initials,
                              const std::function<void(std::span<const WordOccurrence>)>& take) {
    // English stems begin as their words do; of all other stemmers this is not known.
    read(text, language_ == "en" ? &initials : nullptr, take);
}

void Analyzer::read(std::string_view text, const Initials* initials,
                    const std::function<void(std::span<const WordOccurrence>)>& take) {
    SlowPath::Piece piece;
    SlowPath slow_path(text, *vocabulary_, take, piece);
    // Apart, not as one Progress: so they stay in registers.
    std::uint32_t position = 0;
    std::size_t filled = 0;
    Boundary boundary = Boundary::paragraph;
    ByteRange previous;
    for (ChunkScanner scanner(text); scanner.next();) {
        const ByteRange range = scanner.chunk();
        if (position > 0) boundary = std::max(boundary, boundary_before(text, previous, range));
        previous = range;
        const bool is_unspaced = scanner.is_unspaced();
        const bool is_passed_over = initials != nullptr && begins_otherwise(range.of(text), *initials);
        const std::uint32_t number = is_unspaced      ? Vocabulary::nothing
                                     : is_passed_over ? Vocabulary::unread
                                                      : vocabulary_->number_at(text, range);
        if (!Vocabulary::is_word(number)) {
            const Progress so_far{position, filled, boundary};
            const Progress behind = is_unspaced ? slow_path.put_unspaced(so_far, range)
                                                : slow_path.put_several(so_far, number, range);
            position = behind.position;
            filled = behind.filled;
            boundary = behind.boundary;
            continue;
        }
        // Member by member: a whole one would be put together on the stack first, at a third of the speed.
        WordOccurrence& occurrence = piece[filled];
        occurrence.word = number;
        occurrence.position = ++position;
        occurrence.bytes = range;
        occurrence.kind = FormKind::word;
        occurrence.boundary = boundary;
        boundary = Boundary::none;
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
        for (const WordOccurrence& occurrence : piece) {
            const bool stands_already = !tokens.empty() && tokens.back().position == occurrence.position;
            if (stands_already || occurrence.kind == FormKind::whole_again) continue;
            tokens.push_back({std::string{folded(occurrence.word)}, std::string{stem(occurrence.word)},
                              occurrence.position, occurrence.bytes});
        }
    });
    return tokens;
}

std::string Analyzer::fingerprint() const {
    return fmt::format("rules {}, stems {}, Unicode {}", rules_version, language_, U_UNICODE_VERSION);
}

bool has_stemmer(std::string_view language) {
    return !language.empty() && !stem_of_language(language).is_none();
}

std::string stem_mark(std::string_view language, std::string_view own_language) {
    if (language == own_language) return {};
    if (has_stemmer(language)) return std::string(language);
    return has_stemmer(own_language) ? "none" : "";
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
