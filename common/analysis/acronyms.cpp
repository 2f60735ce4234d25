// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/acronyms.hpp"

#include <algorithm>
#include <array>

#include "common/analysis/characters.hpp"
#include "common/analysis/fold.hpp"
#include "common/text.hpp"

namespace news {
namespace {

struct Letters {
    std::size_t count = 0;
    std::size_t capitals = 0;
    bool begins_with_capital = false;
    bool has_others = false;
};

Letters letters_in(std::string_view text) {
    Letters letters;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (!is_letter(c)) letters.has_others = true;
        if (is_upper_case(c)) {
            ++letters.capitals;
            if (letters.count == 0) letters.begins_with_capital = true;
        }
        ++letters.count;
    }
    return letters;
}

std::string_view without_ending(std::string_view surface) {
    for (const std::string_view ending : {"'s", "’s", "'S", "’S"}) {
        if (surface.size() > ending.size() && surface.ends_with(ending)) {
            return surface.substr(0, surface.size() - ending.size());
        }
    }
    return surface;
}

constexpr std::size_t longest_capitals = 6;  // letters

}  // namespace

bool is_dotted_acronym(std::string_view chunk, ChunkPieces pieces) {
    if (pieces.size() < 2 || pieces.size() > 8) return false;
    bool has_single = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Letters letters = letters_in(pieces[i].bytes.of(chunk));
        if ((i > 0 && pieces[i].joiner != Joiner::dot) || letters.has_others) return false;
        const bool is_short_word = letters.count == 2 && letters.capitals == 1 && letters.begins_with_capital;
        if (letters.count != 1 && !is_short_word) return false;
        has_single = has_single || letters.count == 1;
    }
    return has_single;
}

std::string capitals_of(std::string_view surface) {
    const std::string_view word = without_ending(surface);
    if (word.size() > 4 * longest_capitals) return {};
    const Letters letters = letters_in(word);
    const bool is_acronym = !letters.has_others && letters.count >= 2 && letters.count <= longest_capitals &&
                            letters.capitals >= 2;
    return is_acronym ? upper_case(word) : std::string{};
}

bool is_function_word(std::string_view folded) {
    constexpr std::array<std::string_view, 72> words{
        "a",   "all", "am",  "an",  "and", "any", "are", "as",  "at",   "be",   "but",  "by",
        "can", "did", "do",  "for", "get", "go",  "had", "has", "he",   "her",  "him",  "his",
        "how", "i",   "if",  "in",  "is",  "it",  "its", "let", "may",  "me",   "my",   "new",
        "no",  "not", "now", "of",  "off", "old", "on",  "one", "or",   "our",  "out",  "own",
        "s",   "say", "see", "she", "so",  "the", "to",  "too", "two",  "up",   "us",   "use",
        "was", "way", "we",  "who", "why", "yes", "yet", "you", "from", "that", "this", "with"};
    return std::find(words.begin(), words.end(), folded) != words.end();
}

bool may_be_acronym(std::string_view function_word) {
    constexpr std::array<std::string_view, 6> acronyms{"all", "am", "is", "it", "us", "who"};
    return std::find(acronyms.begin(), acronyms.end(), function_word) != acronyms.end();
}

std::string dotted(std::string_view letters) {
    std::string text;
    for (std::size_t at = 0; at < letters.size();) {
        append_code_point(text, next_code_point(letters, at));
        text += '.';
    }
    return text;
}

}  // namespace news
