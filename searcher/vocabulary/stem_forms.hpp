// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/vocabulary/expansion.hpp"

namespace news {

/// How a language makes stems of folded words.
struct LanguageStemmer {
    std::string language;  // ISO 639-1
    std::function<std::string(const std::string&)> stem;
    std::string mark{};  // of its stems' terms in the archive (analyzer.hpp)
};

/// What all words that may have this stem begin with. Most stemmers only change endings: the stem's last
/// character may be another in the word (happy, happi), in a short one all but the first (dying, die). Where
/// a language's stemmer takes off beginnings, nothing.
std::string beginning_of_forms(const std::string& stem, const std::string& language);

/// The words of the archive that have this stem in one of the languages, and the stem itself if no word has.
Expansion words_of_stem(const Xapian::Database& database, const std::string& stem,
                        std::span<const LanguageStemmer> languages, const ExpansionLimits& limits);

}  // namespace news
