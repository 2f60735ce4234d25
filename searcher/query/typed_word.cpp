// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/typed_word.hpp"

#include <algorithm>

#include "common/analysis/folded_word.hpp"
#include "common/text.hpp"

namespace news {
namespace {

constexpr std::size_t least_fixed_letters = 2;

bool is_mark(char c) {
    return c == '*' || c == '?';
}

bool has_mark(std::string_view text) {
    return std::any_of(text.begin(), text.end(), is_mark);
}

/// Takes "~1" or "^2" from the end of `rest`: the last `sign` in it if only these characters stand behind it.
std::string_view take_suffix(std::string_view& rest, char sign, std::string_view characters) {
    const std::size_t at = rest.rfind(sign);
    if (at == std::string_view::npos || at == 0) return {};
    const std::string_view suffix = rest.substr(at);
    if (suffix.find_first_not_of(characters, 1) != std::string_view::npos) return {};
    rest = rest.substr(0, at);
    return suffix;
}

/// Cuts a typed word into pieces, each a word or a pattern, folded.
class PatternCutter {
  public:
    explicit PatternCutter(std::string_view typed) : typed_(typed) {}

    PatternReading cut() {
        for (std::size_t at = 0; at < typed_.size() && reading_.problem.empty();) {
            if (is_mark(typed_[at])) {
                add_mark(typed_[at++]);
                continue;
            }
            std::size_t end = at;
            while (end < typed_.size() && !is_mark(typed_[end]))
                ++end;
            add_literal(typed_.substr(at, end - at));
            at = end;
        }
        finish_piece();
        if (!reading_.problem.empty()) reading_.parts.clear();
        return std::move(reading_);
    }

  private:
    void add_mark(char mark) {
        if (mark != '*' || !piece_.ends_with('*')) piece_ += mark;
    }

    void add_literal(std::string_view text) {
        std::size_t end_before = 0;
        bool is_first = true;
        for (const ByteRange& word : split_words(text)) {
            if (word.begin > end_before) finish_piece();
            // Words without anything between them are ideographs.
            if (!is_first && word.begin == end_before) {
                reading_.problem = "wildcards stand for letters of an alphabet";
                reading_.hint = "Chinese and Japanese words are found inside longer ones without them.";
            }
            const std::size_t size_before = piece_.size();
            append_folded_word(piece_, word.of(text));
            fixed_letters_ += count_code_points(std::string_view(piece_).substr(size_before));
            end_before = word.end;
            is_first = false;
        }
        if (end_before < text.size()) finish_piece();
    }

    /// A ? at the end of a piece is punctuation, as it is at the end of a word.
    void finish_piece() {
        while (piece_.ends_with('?'))
            piece_.pop_back();
        if (piece_.empty()) return;
        if (!has_mark(piece_)) {
            for (QueryWord& word : query_words(piece_))
                reading_.parts.emplace_back(std::move(word));
        } else if (fixed_letters_ < least_fixed_letters) {
            reading_.problem = "a word with * or ? needs at least 2 letters beside them";
            reading_.hint =
                "Within a phrase * stands for one word: \"climate * report\". Other than that, write more of "
                "the "
                "word.";
        } else {
            reading_.parts.emplace_back(WildcardPattern{piece_});
        }
        piece_.clear();
        fixed_letters_ = 0;
    }

    std::string_view typed_;
    std::string piece_;
    std::size_t fixed_letters_ = 0;
    PatternReading reading_;
};

}  // namespace

TypedWord read_typed_word(std::string_view typed) {
    constexpr std::string_view digits = "0123456789";
    TypedWord form;
    const std::size_t start = std::min(typed.find_first_not_of('='), typed.size());
    form.exact = start < typed.size() ? typed.substr(0, start) : std::string_view{};
    typed.remove_prefix(form.exact.size());
    std::string_view rest = without_trailing_punctuation(typed);
    form.weight = take_suffix(rest, '^', "0123456789.");
    form.edits = take_suffix(rest, '~', digits);
    form.body = form.weight.empty() && form.edits.empty() ? typed : rest;
    return form;
}

std::string_view without_trailing_punctuation(std::string_view word) {
    constexpr std::string_view punctuation = "?!.,;:";
    const std::size_t last = word.find_last_not_of(punctuation);
    return word.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

std::size_t bracket_in_address(std::string_view text) {
    const std::size_t end = text.find_first_of(" \t\n()", 1);
    return end != std::string_view::npos && text[end] == ')' ? end + 1 : 0;
}

bool has_wildcard(std::string_view typed) {
    return typed.find("://") == std::string_view::npos && has_mark(without_trailing_punctuation(typed));
}

PatternReading read_pattern(std::string_view typed) {
    return PatternCutter{without_trailing_punctuation(typed)}.cut();
}

}  // namespace news
