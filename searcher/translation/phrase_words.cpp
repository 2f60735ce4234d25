// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/translation/phrase_words.hpp"

namespace news {
namespace {

constexpr std::size_t joined_width = 2;

/// The one term that finds the word; null if there is none, or another way.
const QueryTerm* only_term(const PhrasePart& part) {
    const auto* word = std::get_if<QueryWord>(&part);
    const bool is_one =
        word != nullptr && word->alternatives.size() == 1 && word->alternatives.front().size() == 1;
    if (!is_one || word->alternatives.front().front().kind != QueryTerm::Kind::word) return nullptr;
    return &word->alternatives.front().front();
}

}  // namespace

PhraseNode with_joined_words(const PhraseNode& phrase, ArchiveWords& words) {
    PhraseNode wider = phrase;
    for (std::size_t i = 1; i + 1 < wider.parts.size(); ++i) {
        const QueryTerm* term = only_term(wider.parts[i]);
        if (term == nullptr || !words.is_joined(term->text)) continue;
        std::get<QueryWord>(wider.parts[i]).alternatives.emplace_back(joined_width, *term);
    }
    return wider;
}

}  // namespace news
