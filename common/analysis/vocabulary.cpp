// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/vocabulary.hpp"

#include <algorithm>

#include "common/analysis/folded_word.hpp"

namespace news {

WordId Vocabulary::learn(std::string_view surface) {
    std::string form;
    append_folded_word(form, surface);
    const WordId word = form.empty() ? folds_to_nothing : word_folded_to(form);
    // Longer ones hardly come twice, and one alone could be megabytes.
    if (surface.size() <= longest_word) surfaces_.insert(WordKey{surface}, word);
    return word;
}

WordId Vocabulary::word_folded_to(const std::string& form) {
    const WordKey key{form};
    if (const std::optional<std::uint32_t> known = folds_.find(key)) return *known;
    const auto word = static_cast<WordId>(words_.size());
    const std::string_view folded = keep(form);
    const std::string stem = stem_(form);
    // Most stems are a beginning of their word.
    words_.push_back({folded, folded.starts_with(stem) ? folded.substr(0, stem.size()) : keep(stem)});
    folds_.insert(key, word);
    return word;
}

std::string_view Vocabulary::keep(std::string_view form) {
    char* const kept = static_cast<char*>(forms_.allocate(form.size(), 1));
    std::copy(form.begin(), form.end(), kept);
    form_bytes_ += form.size();
    return {kept, form.size()};
}

std::size_t Vocabulary::bytes() const {
    return words_.capacity() * sizeof(Word) + surfaces_.bytes() + folds_.bytes() + form_bytes_;
}

}  // namespace news
