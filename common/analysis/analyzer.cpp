// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/analyzer.hpp"

#include <numeric>
#include <unordered_map>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <xapian.h>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"

namespace news {
namespace {

constexpr int rules_version = 2;  // raised with every change to tokens, folds or positions

/// Longer words are cut, in index and query alike. Xapian refuses terms over 245 bytes, prefix included.
constexpr std::size_t longest_word = 160;

Xapian::Stem make_stemmer(std::string_view language) {
    try {
        return Xapian::Stem{std::string{language}};
    } catch (const Xapian::InvalidArgumentError&) {
        return Xapian::Stem{};
    }
}

/// One word stays one, of letters and digits only: compatibility forms that unfold into several (\u00BD into
/// 1/2, \uFDFA into a whole blessing) stay as they are. Empty for a word of invisible joiners.
std::string folded_word(std::string_view surface) {
    std::string folded = fold(cut_at_character(surface, longest_word));
    if (!is_ascii(surface)) {
        const std::vector<ByteRange> parts = split_words(folded);
        if (parts.empty()) return {};
        const bool is_one_run =
            parts.back().end - parts.front().begin ==
            std::accumulate(parts.begin(), parts.end(), std::size_t{0},
                            [](std::size_t sum, const ByteRange& part) { return sum + part.size(); });
        folded = is_one_run ? folded.substr(parts.front().begin, parts.back().end - parts.front().begin)
                            : ascii_lower(surface);  // a term that begins with a capital would be a prefix's
    }
    // "Thatcher's" stands where "Thatcher" is sought, in phrases too.
    if (folded.size() > 2 && folded.ends_with("'s")) folded.resize(folded.size() - 2);
    folded.resize(cut_at_character(folded, longest_word).size());
    return folded;
}

}  // namespace

class Analyzer::CachedStemmer {
  public:
    explicit CachedStemmer(std::string_view language) : stem_(make_stemmer(language)) {}

    const std::string& stem(const std::string& folded) {
        if (cache_.size() > most_cached) cache_.clear();
        const auto [entry, is_new] = cache_.try_emplace(folded);
        if (is_new) entry->second = stem_(folded);
        return entry->second;
    }

  private:
    static constexpr std::size_t most_cached = 200'000;  // some 20 MB; a large archive's common words fit
    Xapian::Stem stem_;
    std::unordered_map<std::string, std::string> cache_;
};

Analyzer::Analyzer(std::string_view language)
    : stemmer_(std::make_unique<CachedStemmer>(language)), language_(language) {}
Analyzer::~Analyzer() = default;
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;

std::vector<Token> Analyzer::analyze(std::string_view text) {
    std::vector<Token> tokens;
    const std::vector<ByteRange> words = split_words(text);
    tokens.reserve(words.size());
    std::uint32_t position = 0;
    for (const ByteRange& word : words) {
        std::string folded = folded_word(word.of(text));
        if (folded.empty()) continue;  // nothing but invisible joiners
        const std::string& stem = stemmer_->stem(folded);
        tokens.push_back({std::move(folded), stem, ++position, word});
    }
    return tokens;
}

std::string Analyzer::fingerprint() const {
    return fmt::format("rules {}, stems {}, Unicode {}", rules_version, language_, U_UNICODE_VERSION);
}

std::string folded_words(std::string_view text) {
    std::string joined;
    for (const ByteRange& word : split_words(text)) {
        const std::string folded = folded_word(word.of(text));
        if (!joined.empty() && !folded.empty()) joined += ' ';
        joined += folded;
    }
    return joined;
}

}  // namespace news
