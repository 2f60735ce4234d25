// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/vocabulary.hpp"

#include <algorithm>

#include "common/analysis/folded_word.hpp"

namespace news {
namespace {

bool is_one_word(const WordForms& forms, std::size_t size) {
    return forms.forms.size() == 1 && forms.width == 1 && forms.forms.front().kind == FormKind::word &&
           forms.forms.front().bytes == ByteRange{0, size};
}

}  // namespace

/// The number of a chunk that is not in surfaces_: kept there from now on, unless it is long.
std::uint32_t Vocabulary::learn(std::string_view surface) {
    const WordForms forms = forms_of(surface);
    // Longer ones hardly come twice, and one alone could be megabytes.
    const bool is_kept = surface.size() <= longest_word;
    if (is_one_word(forms, surface.size())) {
        const WordId word = word_of(forms.forms.front());
        if (is_kept) surfaces_.insert(WordKey{surface}, word);
        return word;
    }
    std::vector<KnownForm> known = known_forms(forms);
    if (!is_kept) {
        passing_ = std::move(known);
        passing_width_ = forms.width;
        return not_kept;
    }
    const auto number = first_of_several + static_cast<std::uint32_t>(several_.size());
    several_.push_back(
        {static_cast<std::uint32_t>(forms_.size()), static_cast<std::uint16_t>(known.size()), forms.width});
    forms_.insert(forms_.end(), known.begin(), known.end());
    surfaces_.insert(WordKey{surface}, number);
    return number;
}

KnownChunk Vocabulary::several_forms(std::uint32_t number) const {
    if (number == not_kept) return {passing_width_, passing_};
    const Several& several = several_[number - first_of_several];
    return {several.width, std::span(forms_).subspan(several.first, several.count)};
}

std::vector<KnownForm> Vocabulary::known_forms(const WordForms& forms) {
    std::vector<KnownForm> known;
    known.reserve(forms.forms.size());
    for (const WordForm& form : forms.forms) {
        known.push_back({word_of(form), form.kind, form.offset, static_cast<std::uint32_t>(form.bytes.begin),
                         static_cast<std::uint32_t>(form.bytes.end)});
    }
    return known;
}

WordId Vocabulary::word_of(const WordForm& form) {
    const std::string name = form.exact.empty() ? form.folded : form.folded + '\n' + form.exact;
    const WordKey key{name};
    if (const std::uint32_t known = folds_.find(key); known != WordTable::no_number) return known;
    const auto word = static_cast<WordId>(words_.size());
    const std::string_view kept = keep(name);
    const std::string_view folded = kept.substr(0, form.folded.size());
    const std::string_view exact = form.exact.empty() ? std::string_view{} : kept.substr(folded.size() + 1);
    const std::string stem = form.exact.empty() ? stem_(form.folded) : form.folded;
    // Most stems are a beginning of their word.
    words_.push_back({folded, folded.starts_with(stem) ? folded.substr(0, stem.size()) : keep(stem), exact});
    folds_.insert(key, word);
    return word;
}

std::string_view Vocabulary::keep(std::string_view form) {
    char* const kept = static_cast<char*>(form_bytes_kept_.allocate(form.size(), 1));
    std::copy(form.begin(), form.end(), kept);
    form_bytes_ += form.size();
    return {kept, form.size()};
}

std::size_t Vocabulary::bytes() const {
    return words_.capacity() * sizeof(Word) + several_.capacity() * sizeof(Several) +
           forms_.capacity() * sizeof(KnownForm) + surfaces_.bytes() + folds_.bytes() + form_bytes_;
}

}  // namespace news
