// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/dateline_place.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <unicode/uchar.h>

#include "common/text.hpp"

namespace news {
namespace {

constexpr std::size_t longest_place = 60;  // bytes

/// "WABC", "KTLA-TV": the stations of North America.
bool is_call_sign(std::string_view name) {
    const std::string_view letters = name.substr(0, name.find('-'));
    constexpr std::string_view first_letters = "WK";
    return (letters.size() == 3 || letters.size() == 4) && is_in_capitals(letters) && is_ascii(letters) &&
           first_letters.find(letters.front()) != std::string_view::npos;
}

bool begins_with_capital(std::string_view word) {
    if (word.empty()) return false;
    std::size_t at = 0;
    const auto first = static_cast<UChar32>(next_code_point(word, at));
    return u_isalpha(first) != 0 && u_islower(first) == 0;
}

/// "WIRE.COM", but not "U.S." or "Tenn."
bool holds_host(std::string_view text) {
    constexpr std::size_t shortest_host = 3;
    for (std::size_t dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.', dot + 1)) {
        const std::size_t begin = text.substr(0, dot).find_last_of(" .") + 1;  // 0 if there is none
        if (dot - begin >= shortest_host && dot + 2 < text.size() && is_ascii_letter(text[dot + 1]) &&
            is_ascii_letter(text[dot + 2]))
            return true;
    }
    return false;
}

}  // namespace

bool is_in_capitals(std::string_view text) {
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<UChar32>(next_code_point(text, at));
        if (u_islower(c) != 0) return false;
        any = any || u_isupper(c) != 0;
    }
    return any;
}

bool looks_like_place(std::string_view text) {
    if (text.size() < 2 || text.size() > longest_place || holds_host(text)) return false;
    constexpr std::string_view never = "!?:;\"()0123456789";
    if (text.find_first_of(never) != std::string_view::npos) return false;
    constexpr std::array<std::string_view, 14> small{"de", "da", "do",  "del", "la",  "le",  "sur",
                                                     "am", "an", "der", "of",  "the", "und", "and"};
    const std::vector<std::string_view> words = split(text, ' ');
    constexpr std::size_t most_words = 6;
    return words.size() <= most_words && std::all_of(words.begin(), words.end(), [&](std::string_view word) {
               return std::find(small.begin(), small.end(), word) != small.end() || begins_with_capital(word);
           });
}

bool is_call(std::string_view text) {
    if (text.starts_with("By ")) return true;
    constexpr std::string_view calls =
        "ADVERTISEMENT|ADVISORY|ALERT|ANALYSIS|BREAKING|COLUMN|COMMENT|COMMENTARY|CORRECTED|CORRECTION|"
        "DEVELOPING|"
        "EDITORIAL|EDITOR|EXCLUSIVE|EXPLAINED|EXPLAINER|FACTBOX|FEATURE|FLASH|HEADLINES|HIGHLIGHTS|IN "
        "PICTURES|"
        "INSTANT VIEW|INTERVIEW|LIVE|NEWS|NEWSMAKER|NOTE|OPINION|PHOTO|PHOTOS|POLL|PRESS "
        "RELEASE|PREVIEW|PROFILE|"
        "Q&A|QUIZ|REFILE|REPEAT|REVIEW|RPT|SPECIAL "
        "REPORT|SPONSORED|TABLE|TIMELINE|UPDATE|UPDATED|UPDATES|VIDEO|"
        "WATCH|WEATHER|WRAPUP|YOUR MONEY";
    const std::vector<std::string_view> all = split(calls, '|');
    return std::any_of(all.begin(), all.end(), [&](std::string_view call) {
        return text.starts_with(call) && (text.size() == call.size() || !is_ascii_letter(text[call.size()]));
    });
}

bool stands_alone_as_place(std::string_view text) {
    constexpr std::size_t shortest = 4;
    constexpr std::size_t most_words = 3;
    constexpr std::array<std::string_view, 16> organizations{
        "ASEAN",  "BRICS", "FIFA", "HAMAS", "ISIS", "NAFTA",  "NASA",   "NATO",
        "NASDAQ", "NCAA",  "OPEC", "OSCE",  "UEFA", "UNESCO", "UNICEF", "USA TODAY"};
    return text.size() >= shortest && is_in_capitals(text) && split(text, ' ').size() <= most_words &&
           std::find(organizations.begin(), organizations.end(), text) == organizations.end();
}

bool is_wire_name(std::string_view name) {
    constexpr std::size_t longest_name = 40;
    if (name.empty() || name.size() > longest_name) return false;
    if (is_call_sign(name)) return true;
    constexpr std::array<std::string_view, 22> words_of_wires{
        "wire",    "news",    "press",   "agency",  "agence", "agentur", "agencia", "agenzia",
        "presse",  "service", "media",   "radio",   "tv",     "times",   "post",    "tribune",
        "journal", "herald",  "gazette", "новости", "cnn",    "bbc"};
    const std::vector<std::string_view> words = split(name, ' ');
    constexpr std::size_t most_words = 4;
    if (words.size() > most_words || !std::all_of(words.begin(), words.end(), begins_with_capital))
        return false;
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return std::find(words_of_wires.begin(), words_of_wires.end(), ascii_lower(word)) !=
               words_of_wires.end();
    });
}

}  // namespace news
