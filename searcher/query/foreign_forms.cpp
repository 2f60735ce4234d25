// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/foreign_forms.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "common/fields.hpp"
#include "common/text.hpp"
#include "searcher/query/operator_forms.hpp"
#include "searcher/query/typed_word.hpp"
#include "searcher/vocabulary/edit_distance.hpp"

namespace news {
namespace {

struct Translation {
    std::string_view foreign;
    std::string_view ours;
};

template <std::size_t count>
std::string_view translated(const std::array<Translation, count>& table, std::string_view foreign) {
    const auto row =
        std::find_if(table.begin(), table.end(), [&](const Translation& t) { return t.foreign == foreign; });
    return row == table.end() ? std::string_view{} : row->ours;
}

std::string searched_as_word(std::string_view word, std::string_view ours) {
    return fmt::format("{} is searched as a word; the operator is written {}", word, ours);
}

bool is_between_words(const WordPlace& place) {
    return !place.before.empty() && !trim(place.behind).empty();
}

/// Our operator of this name, whatever its case; empty if there is none.
std::string_view distance_operator(std::string_view name) {
    if (equal_ignoring_case(name, "NEAR") || equal_ignoring_case(name, "AROUND")) return "NEAR";
    for (const std::string_view ordered : {"PRE", "ADJ", "ONEAR"}) {
        if (equal_ignoring_case(name, ordered)) return "PRE";
    }
    return {};
}

/// near/5, NEAR5, ONEAR/5, <near/5>, around(5), AROUND 5
std::string doubt_about_distance(const WordPlace& place) {
    std::string_view word = place.word;
    if (word.starts_with('<') && word.ends_with('>')) word = word.substr(1, word.size() - 2);
    const std::size_t end = std::min(word.find_first_of("/0123456789"), word.size());
    const std::string_view name = word.substr(0, end);
    const std::string_view ours = distance_operator(name);
    if (ours.empty()) return {};
    std::string_view digits = word.substr(end);
    if (digits.starts_with('/')) digits.remove_prefix(1);
    if (number_of(digits))
        return fmt::format("{} is searched as words; the operator is written {}/{}", place.word, ours,
                           digits);
    if (!digits.empty()) return {};
    const bool is_in_brackets = place.behind.starts_with('(');
    const bool is_capital = name == "AROUND";  // around 5 people
    if (!is_in_brackets && !is_capital) return {};
    std::string_view number = trim(place.behind.substr(is_in_brackets ? 1 : 0));
    number = number.substr(0, number.find_first_not_of("0123456789"));
    return number.empty() ? "" : searched_as_word(place.word, fmt::format("{}/{}", ours, number));
}

/// a w/3b: the word behind it was meant to stand alone.
std::string doubt_about_glued_distance(const WordPlace& place) {
    const std::size_t slash = place.word.find('/');
    if (slash == std::string_view::npos || place.before.empty()) return {};
    const std::string_view name = place.word.substr(0, slash);
    const std::string_view ours = equal_ignoring_case(name, "w") ? "w" : distance_operator(name);
    const std::string_view behind = place.word.substr(slash + 1);
    const std::string_view digits = behind.substr(0, behind.find_first_not_of("0123456789"));
    if (ours.empty() || digits.empty() || digits.size() == behind.size()) return {};
    return fmt::format("{} is searched as words; the operator is written {}/{}", place.word, ours, digits);
}

/// w/ 5, w/S, w/sent, PRE/s, /5, /p
std::string doubt_about_slash(const WordPlace& place) {
    constexpr std::array<Translation, 13> foreign{{{"w/s", "w/s"},
                                                   {"w/p", "w/p"},
                                                   {"w/sent", "w/s"},
                                                   {"w/sentence", "w/s"},
                                                   {"near/s", "w/s"},
                                                   {"pre/s", "w/s"},
                                                   {"/s", "w/s"},
                                                   {"w/para", "w/p"},
                                                   {"w/paragraph", "w/p"},
                                                   {"w/seg", "w/p"},
                                                   {"near/p", "w/p"},
                                                   {"pre/p", "w/p"},
                                                   {"/p", "w/p"}}};
    const std::string_view ours = translated(foreign, ascii_lower(place.word));
    if (!ours.empty() && is_between_words(place)) return searched_as_word(place.word, ours);
    const std::string_view next = trim(place.behind);
    if (equal_ignoring_case(place.word, "w/") && !next.empty() && is_ascii_digit(next.front()))
        return searched_as_word(place.word, "w/5");
    if (!place.word.starts_with('/') || !number_of(place.word.substr(1)) || !is_between_words(place))
        return {};
    return searched_as_word(place.word, fmt::format("w{}", place.word));
}

std::string doubt_about_operator(const WordPlace& place) {
    constexpr std::array<Translation, 10> foreign{{{"or", "OR"},
                                                   {"Or", "OR"},
                                                   {"not", "NOT"},
                                                   {"Not", "NOT"},
                                                   {"ANDNOT", "NOT"},
                                                   {"BUTNOT", "NOT"},
                                                   {"PRE", "PRE/5"},
                                                   {"ADJ", "ADJ/5"},
                                                   {"ONEAR", "PRE/5"},
                                                   {"SAME", "w/p"}}};
    const std::string_view ours = translated(foreign, place.word);
    return ours.empty() || !is_between_words(place) ? "" : searched_as_word(place.word, ours);
}

/// Our counting function of this name, also mistyped; empty if there is none.
std::string_view counting_function(std::string_view name) {
    constexpr std::uint32_t most_slips = 2;
    if (equal_ignoring_case(name, "atl")) return "atleast";
    if (name.size() < 4) return {};
    EditDistance typed(ascii_lower(name), most_slips);
    if (typed.to("atleast") <= most_slips) return "atleast";
    return typed.to("first") <= 1 ? "first" : "";
}

/// atl3(oil), atlest3(oil), atleast3 (oil), first 50(oil)
std::string doubt_about_function(const WordPlace& place) {
    const bool is_number = place.behind.starts_with('(') && number_of(place.word);
    const std::size_t end =
        is_number ? 0 : std::min(place.word.find_first_of("0123456789"), place.word.size());
    const std::string_view digits = place.word.substr(end);
    const std::string_view name = counting_function(is_number ? place.before : place.word.substr(0, end));
    if (name.empty() || !number_of(digits) || !trim(place.behind).starts_with('(')) return {};
    return fmt::format("{} is searched as a word; the function is written {}{}( )", place.word, name, digits);
}

/// HEADLINE(paris), any(paris lyon)
std::string doubt_about_bracket(const WordPlace& place) {
    if (!place.behind.starts_with('(')) return {};
    const std::string name = ascii_lower(place.word);
    if (find_field(name) != nullptr)
        return fmt::format("{} is searched as a word; the field is written {}:( )", place.word, name);
    if (name != "any" && name != "all") return {};
    return fmt::format("{} is searched as a word; {} of several words is written {}:( )", place.word, name,
                       name);
}

/// ferry~ 1
std::string doubt_about_tilde(const WordPlace& place) {
    if (place.before != "~" || !number_of(place.word)) return {};
    return fmt::format("{0} is searched as a word; how many stands right behind the ~: ~{0}", place.word);
}

/// date>2018, title=paris, title :paris
std::string doubt_about_field(const WordPlace& place) {
    if (place.word.starts_with(':') && find_field(place.before) != nullptr)
        return fmt::format("{0} is searched as a word; the colon of a field stands right behind it: {0}{1}",
                           place.before, place.word);
    const std::size_t sign = std::min(place.word.find_first_of("<>="), place.word.size());
    if (find_field(place.word.substr(0, sign)) == nullptr || sign == place.word.size()) return {};
    const std::string_view value = place.word.substr(place.word[sign] == '=' ? sign + 1 : sign);
    return fmt::format("{} is searched as words; the field is written {}:{}", place.word,
                       place.word.substr(0, sign), value);
}

/// immig!, !paris, –paris
std::string doubt_about_sign(const WordPlace& place) {
    const std::string_view word = place.word;
    const std::string_view body = without_trailing_punctuation(word);
    if (word == std::string(body) + '!' && !body.empty() && is_ascii_letter(body.back()))
        return fmt::format("{} is searched as {}; words that begin so are written {}*", word, body, body);
    for (const std::string_view sign : {"!", "–", "−", "‐", "‑", "－"}) {
        if (!word.starts_with(sign)) continue;
        const std::string_view rest = word.substr(sign.size());
        const bool is_before_group =
            rest.empty() &&
            (place.behind.starts_with('(') || place.behind.starts_with('"') || place.behind.starts_with("“"));
        const bool is_before_word = !rest.empty() && (is_ascii_letter(rest.front()) || rest.front() < 0);
        if (is_before_group || is_before_word)
            return fmt::format("{} does not leave articles out; that is written -{}", word, rest);
    }
    return {};
}

/// 'gold medal'
std::string doubt_about_quote(const WordPlace& place) {
    for (const auto& [open, close] : {Translation{"'", "'"}, Translation{"‘", "’"}}) {
        if (!place.word.starts_with(open) || without_trailing_punctuation(place.word).ends_with(close))
            continue;
        const std::size_t end = place.behind.find(close);
        if (end == std::string_view::npos) continue;
        const std::string_view behind = place.behind.substr(end + close.size());
        std::size_t next = 0;
        if (behind.empty() || behind.front() == ')' || is_space(next_code_point(behind, next)))
            return fmt::format("{} {} hold no words together; a phrase is written \"gold medal\"", open,
                               close);
    }
    return {};
}

}  // namespace

std::string doubt_about(const WordPlace& place) {
    for (const auto doubt : {doubt_about_operator, doubt_about_distance, doubt_about_glued_distance,
                             doubt_about_slash, doubt_about_function, doubt_about_bracket, doubt_about_tilde,
                             doubt_about_field, doubt_about_sign, doubt_about_quote}) {
        if (std::string text = doubt(place); !text.empty()) return text;
    }
    return {};
}

std::string told_of_lost(std::string_view sign) {
    constexpr std::array<Translation, 3> foreign{{{"|", "OR"}, {"||", "OR"}, {"&&", "AND"}}};
    constexpr std::array<std::string_view, 4> dashes{"–", "—", "―", "…"};
    const bool is_plain = without_trailing_punctuation(sign).empty() && sign != ":";
    if (is_plain || std::find(dashes.begin(), dashes.end(), sign) != dashes.end()) return {};
    const std::string_view meant = translated(foreign, sign);
    const std::string more = meant.empty() ? "" : fmt::format("; the operator is written {}", meant);
    return fmt::format("{} holds no word; left out{}", sign, more);
}

}  // namespace news
