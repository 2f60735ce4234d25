// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/tokenizer.hpp"

namespace news {

/// A word of a text as index, query and highlighter see it.
struct Token {
    std::string folded;          // without the 's of a possessive
    std::string stem;            // of the folded form
    std::uint32_t position = 0;  // 1 for the first word of the text
    ByteRange bytes;             // where its surface stands
};

/// The one way from text to words. What is indexed, asked for and marked goes through the same steps, so a
/// word that is found is also the word that is shown. Not shared between threads: it caches stems.
class Analyzer {
  public:
    /// `language` is an ISO 639-1 code; one without a stemmer gives each word as its own stem.
    explicit Analyzer(std::string_view language);
    ~Analyzer();
    Analyzer(Analyzer&&) noexcept;
    Analyzer& operator=(Analyzer&&) noexcept;

    std::vector<Token> analyze(std::string_view text);

    /// Names every rule that decides which terms an archive holds; archives of another fingerprint must be
    /// rebuilt.
    std::string fingerprint() const;

  private:
    class CachedStemmer;
    std::unique_ptr<CachedStemmer> stemmer_;
    std::string language_;
};

/// The folded words joined by single spaces: how values and headlines are compared ("The New York Times" and
/// "the new york times", straight and curly quotes).
std::string folded_words(std::string_view text);

}  // namespace news
