// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/piece_cursor.hpp"

#include <array>

namespace news {
namespace {

/// "thứ hai", "a. m.", "sexta-feira", "d'abril".
constexpr std::size_t most_words = 3;

}  // namespace

PieceCursor::PieceCursor(const std::vector<DatePiece>& pieces, std::string_view language)
    : pieces_(pieces), language_(language), primary_(primary_language(language)) {}

bool PieceCursor::is_number(std::size_t ahead, std::size_t most_digits) const {
    const DatePiece* p = piece(ahead);
    return p != nullptr && p->kind == DatePiece::Kind::number && p->text.size() <= most_digits;
}

bool PieceCursor::is_mark(std::size_t ahead, std::string_view marks) const {
    const DatePiece* p = piece(ahead);
    return p != nullptr && p->kind == DatePiece::Kind::mark && marks.find(p->text) != std::string_view::npos;
}

bool PieceCursor::is_after_mark(std::string_view marks) const {
    return at_ > 0 && pieces_[at_ - 1].kind == DatePiece::Kind::mark &&
           marks.find(pieces_[at_ - 1].text) != std::string_view::npos;
}

bool PieceCursor::is_word(std::size_t ahead) const {
    const DatePiece* p = piece(ahead);
    return p != nullptr && p->kind == DatePiece::Kind::word;
}

std::optional<WordMeaning> PieceCursor::meaning(DateWordKind kind, std::size_t ahead) const {
    std::string name;
    std::optional<WordMeaning> best;
    for (std::size_t words = 0, next = ahead; words < most_words && is_word(next); ++words) {
        name += piece(next)->text;
        ++next;
        if (auto meaning = choose(name, kind)) {
            best = meaning;
            best->pieces = next - ahead;
        }
        if (is_mark(next, ".-'") && is_word(next + 1)) ++next;
    }
    return best;
}

std::optional<WordMeaning> PieceCursor::choose(std::string_view name, DateWordKind kind) const {
    std::optional<WordMeaning> first;
    std::optional<WordMeaning> own;
    bool differs = false;
    for (const DateWord& word : date_words(name)) {
        if (word.kind != kind) continue;
        if (!own && is_of_language(word, primary_))
            own = WordMeaning{.value = word.value, .is_expected = true};
        differs = differs || (first && first->value != word.value);
        if (!first) first = WordMeaning{.value = word.value};
    }
    if (own) return own;
    if (first) {
        first->is_disputed = differs;
        return first;
    }
    if (kind != DateWordKind::month) return std::nullopt;
    // Hebrew writes "in" together with the month.
    constexpr std::string_view in = "ב";
    if (name.starts_with(in) && name.size() > in.size()) return choose(name.substr(in.size()), kind);
    const auto month = month_beginning_with(name);
    return month ? std::optional(WordMeaning{.value = *month}) : std::nullopt;
}

}  // namespace news
