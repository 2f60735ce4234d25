// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/folded_word.hpp"

#include <numeric>
#include <vector>

#include "common/analysis/characters.hpp"
#include "common/analysis/fold.hpp"
#include "common/analysis/tokenizer.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// One word stays one, of letters and digits only: compatibility forms that unfold into several (\u00BD into
/// 1/2, \uFDFA into a whole blessing) stay as they are. Empty for a word of invisible joiners.
std::string folded_as_one(std::string_view surface) {
    std::string folded = fold(cut_at_character(surface, longest_word));
    const std::vector<ByteRange> parts = split_words(folded);
    if (parts.empty()) return {};
    const ByteRange whole{parts.front().begin, parts.back().end};
    const std::size_t in_words =
        std::accumulate(parts.begin(), parts.end(), std::size_t{0},
                        [](std::size_t sum, const ByteRange& part) { return sum + part.size(); });
    if (whole.size() == in_words) return std::string{whole.of(folded)};
    return ascii_lower(surface);  // a term that begins with a capital would be a prefix's
}

}  // namespace

void append_folded_word(std::string& out, std::string_view surface) {
    const std::size_t start = out.size();
    if (is_ascii(surface)) {
        out += ascii_lower(surface.substr(0, longest_word));
    } else {
        out += folded_as_one(surface);
    }
    // "Thatcher's" stands where "Thatcher" is sought, in phrases too.
    if (out.size() > start + 2 && out.ends_with("'s")) out.resize(out.size() - 2);
    out.resize(start + cut_at_character(std::string_view{out}.substr(start), longest_word).size());
}

std::string accented_form(std::string_view surface, std::string_view folded) {
    if (is_ascii(surface) || surface.size() > longest_word) return {};
    std::string form = fold_case(surface);
    if (form.size() > 2 && form.ends_with("'s")) form.resize(form.size() - 2);
    const bool says_more = form != folded && form.size() <= longest_word && fold(form) == folded;
    return says_more ? form : std::string{};
}

bool ends_as_numbered_plural(std::string_view folded) {
    return folded.size() > 1 && folded.back() == 's' && is_ascii_digit(folded[folded.size() - 2]);
}

bool can_have_stem(std::string_view folded) {
    if (folded.empty() || is_ascii_digit(folded.front()) || ends_as_numbered_plural(folded)) return false;
    constexpr std::string_view marks = "/&.@$#+%:_,";
    if (folded.find_first_of(marks) != std::string_view::npos) return false;
    if (static_cast<unsigned char>(folded.front()) < 0x80) return true;
    const char32_t first = character_at(folded, 0);
    return is_letter(first) && !is_ideographic(first) && !is_unspaced(first);
}

}  // namespace news
