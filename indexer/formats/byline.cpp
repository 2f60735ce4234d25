// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/byline.hpp"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"

namespace news {
namespace {

constexpr std::size_t longest_byline = 200;

constexpr std::array<std::string_view, 16> particles{"de",  "da",  "di",  "du", "del", "della", "des", "von",
                                                     "van", "der", "den", "la", "le",  "el",    "bin", "al"};

constexpr std::array<std::string_view, 10> roles{
    "staff writer", "staff reporter", "correspondent",       "reporter",      "editor",
    "staff",        "contributor",    "contributing writer", "senior writer", "special correspondent"};

bool is_role(std::string_view part) {
    return std::any_of(roles.begin(), roles.end(),
                       [&](std::string_view role) { return equal_ignoring_case(part, role); });
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size()) {
        text.replace(at, what.size(), with);
    }
}

/// Begins with a capital, or with a letter of a script that has none.
bool is_capitalized(std::string_view word) {
    if (word.empty()) return false;
    std::size_t at = 0;
    const auto first = static_cast<UChar32>(next_code_point(word, at));
    if (u_isalpha(first) == 0 || u_islower(first) != 0) return false;
    constexpr std::string_view never_in_names = "0123456789!?:;/@#()\"";
    return word.find_first_of(never_in_names) == std::string_view::npos;
}

bool is_name_word(std::string_view word) {
    return std::find(particles.begin(), particles.end(), word) != particles.end() || is_capitalized(word);
}

/// A name, or what joins several: "Ann Example and Bo Sample in Paris".
bool is_byline_word(std::string_view word) {
    constexpr std::array<std::string_view, 6> joints{"and", "&", "in", "for", "of", "with"};
    return std::find(joints.begin(), joints.end(), word) != joints.end() || is_name_word(word);
}

/// What stands before names and between them.
struct BylineWords {
    std::string_view language;
    std::string_view by;  // folded
    std::string_view and_;
    bool is_name_elsewhere = false;  // De Niro, Per Olsson
};

constexpr std::array<BylineWords, 15> byline_words{{{"de", "von", "und"},
                                                    {"fr", "par", "et"},
                                                    {"es", "por", "y"},
                                                    {"pt", "por", "e"},
                                                    {"it", "di", "e", true},
                                                    {"ca", "per", "i", true},
                                                    {"nl", "door", "en"},
                                                    {"sv", "av", "och"},
                                                    {"da", "af", "og"},
                                                    {"no", "av", "og"},
                                                    {"ro", "de", "și", true},
                                                    {"pl", "autor", "i"},
                                                    {"cs", "autor", "a"},
                                                    {"ru", "автор", "и"},
                                                    {"uk", "автор", "та"}}};

/// Several words from `at` up to the next comma; "José Volta e Pinto" is one person.
bool is_full_name_at(std::string_view names, std::size_t at) {
    const std::string_view rest = names.substr(at);
    return trim(rest.substr(0, rest.find(','))).find(' ') != std::string_view::npos;
}

/// "Von Anna Meier", "Por Redacción"; a person may be called Von Trapp.
bool opens_with_by(std::string_view byline, std::string_view language, const BylineWords& words) {
    const std::size_t size = words.by.size();
    if (byline.size() <= size + 1 || byline[size] != ' ' || fold(byline.substr(0, size)) != words.by)
        return false;
    const bool is_particle = std::find(particles.begin(), particles.end(), words.by) != particles.end();
    if (words.is_name_elsewhere && words.language != language) return false;
    const std::string_view name = trim(byline.substr(size));
    return !is_particle || (is_full_name_at(name, 0) && is_capitalized(name.substr(0, name.find(' '))));
}

bool joins_in(std::string_view language, const BylineWords& words) {
    constexpr std::string_view dutch = "nl";  // "Ana Ruiz en Nueva York"
    const bool is_plain = language.empty() && words.and_.size() > 1 && words.language != dutch;
    return words.language == language || is_plain;
}

/// Without the word for "by", and with commas for those for "and" where a full name is behind them.
std::string with_commas(std::string_view byline, std::string_view language) {
    std::vector<std::string_view> joints{"with", "/"};
    const auto* const opening =
        std::find_if(byline_words.begin(), byline_words.end(),
                     [&](const BylineWords& words) { return opens_with_by(byline, language, words); });
    if (opening != byline_words.end()) {
        byline = trim(byline.substr(opening->by.size()));
        joints.push_back(opening->and_);
    }
    for (const BylineWords& words : byline_words)
        if (joins_in(language, words)) joints.push_back(words.and_);
    std::string names(byline);
    for (const std::string_view joint : joints) {
        const std::string mark = ' ' + std::string(joint) + ' ';
        for (std::size_t at = names.find(mark); at != std::string::npos; at = names.find(mark, at + 1))
            if (is_full_name_at(names, at + mark.size())) names.replace(at, mark.size(), ", ");
    }
    for (const std::string_view joint : {" and ", " AND ", " & ", ";"})
        replace_all(names, joint, ",");
    return names;
}

}  // namespace

std::string_view without_by(std::string_view byline) {
    byline = trim(byline);
    const bool has_by = starts_with_ignoring_case(byline, "by") && byline.size() > 3 &&
                        (byline[2] == ' ' || byline[2] == ':');
    return has_by ? trim(byline.substr(3)) : byline;
}

bool is_marked_byline(std::string_view line) {
    line = trim(line);
    const std::string names = collapse_spaces(without_by(line));
    if (names.size() == line.size() || line.size() > longest_byline) return false;
    if (names.ends_with('.') || names.ends_with('!') || names.ends_with('?')) return false;
    // What follows a comma may be anything: a role, a place, an agency.
    const std::vector<std::string_view> words =
        split(std::string_view(names).substr(0, names.find(',')), ' ');
    constexpr std::size_t most_words = 12;
    return words.size() <= most_words && is_capitalized(words.front()) &&
           std::all_of(words.begin(), words.end(), is_byline_word);
}

std::vector<std::string> authors_of_byline(std::string_view byline, std::string_view language) {
    constexpr std::size_t most_bytes = 2'000;  // beyond it, it is text that went astray
    if (byline.size() > most_bytes) return {};
    const std::string names = with_commas(collapse_spaces(without_by(byline)), language);
    std::vector<std::string> authors;
    for (const std::string_view part : split(names, ',')) {
        std::string name{trim(part)};
        if (name.starts_with("and ")) name.erase(0, 4);  // "A, B, and C"
        const bool is_known = std::find(authors.begin(), authors.end(), name) != authors.end();
        if (!name.empty() && !is_role(name) && !is_known) authors.push_back(std::move(name));
    }
    return authors;
}

bool looks_like_name(std::string_view line) {
    const std::string name = collapse_spaces(line);
    constexpr std::size_t longest_name = 60;
    if (name.empty() || name.size() > longest_name || name.ends_with('.')) return false;
    const std::vector<std::string_view> words = split(name, ' ');
    return words.size() <= 5 && std::all_of(words.begin(), words.end(), is_name_word);
}

}  // namespace news
