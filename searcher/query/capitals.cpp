// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/capitals.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"

namespace news {
namespace {

std::string listed(const std::vector<std::string>& words) {
    std::string list = words.front();
    for (std::size_t i = 1; i < words.size(); ++i)
        list += (i + 1 == words.size() ? " and " : ", ") + words[i];
    return list;
}

}  // namespace

void CapitalsInQuery::warn(std::size_t byte, std::string message) {
    warnings_.push_back({column_of(query_, byte), std::move(message)});
}

void CapitalsInQuery::mind(std::string_view text, const std::vector<QueryWord>& words, std::size_t begin) {
    const bool is_shout = meaning_ == Capitals::mean_nothing;
    const std::vector<QueryWord> acronyms = is_shout ? query_words(text) : words;
    for (const QueryWord& word : acronyms) {
        const std::string surface(word.bytes.of(text));
        const bool has_points = word.written.find('.') != std::string::npos;
        if (!has_points || surface.find('.') != std::string::npos) continue;
        const std::string acronym = upper_case(word.written);
        const std::size_t at = word.bytes.begin + begin;
        if (is_shout) {
            warn_of_shout(surface, acronym, at);
        } else {
            warn(at, fmt::format("{} is read as the acronym {}; write {} for the word", surface, acronym,
                                 ascii_lower(surface)));
        }
    }
}

/// One warning names all of them.
void CapitalsInQuery::warn_of_shout(const std::string& surface, const std::string& acronym,
                                    std::size_t byte) {
    if (std::find(shouted_.begin(), shouted_.end(), surface) != shouted_.end()) return;
    shouted_.push_back(surface);
    acronyms_.push_back(acronym);
    if (shouted_.size() == 1) {
        warning_of_shout_ = warnings_.size();
        return warn(byte,
                    fmt::format("all is in capitals, so {} is read as the word {}; write {} for the acronym",
                                surface, ascii_lower(surface), acronym));
    }
    warnings_[warning_of_shout_].message =
        fmt::format("all is in capitals, so {} are read as the words {}; write {} for the acronyms",
                    listed(shouted_), ascii_lower(listed(shouted_)), listed(acronyms_));
}

}  // namespace news
