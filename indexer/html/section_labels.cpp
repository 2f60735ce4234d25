// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/section_labels.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"
#include "indexer/html/section_words.hpp"

namespace news {
namespace {

// Bytes.
constexpr std::size_t longest_label = 90;
constexpr std::size_t longest_copyright = 400;

constexpr std::array copyright_openings{
    "©",         "(c) ",     "copyright 1", "copyright 2", "copyright ©", "copyright (c)",
    "<저작권자", "저작권자", "ⓒ",           "<ⓒ",
};
constexpr std::array copyright_claims{
    "all rights reserved",
    "tous droits réservés",
    "alle rechte vorbehalten",
    "todos los derechos reservados",
    "todos os direitos reservados",
    "tutti i diritti riservati",
    "alle rechten voorbehouden",
    "wszelkie prawa zastrzeżone",
    "все права защищены",
    "усі права захищені",
    "всі права захищені",
    "tüm hakları saklıdır",
    "جميع الحقوق محفوظة",
    "sva prava zadržana",
    "sva prava pridržana",
    "toate drepturile rezervate",
    "무단전재",
    "무단 전재",
    "無断転載",
    "版权所有",
    "版權所有",
    "未經授權",
    "未经授权",
    "minden jog fenntartva",
};

using Labels = std::unordered_set<std::string>;

Labels folded(std::string_view labels) {
    Labels all;
    for (const std::string_view label : split(labels, '|'))
        all.insert(fold(label));
    return all;
}

/// Neither letter nor digit, or a digit: brackets, colons, arrows, pictures, the number of comments.
bool is_ornament(char32_t c) {
    if (c < 0x80) return !is_ascii_letter(static_cast<char>(c));
    return c < 0xC0 || (c >= 0x2000 && c < 0x2C00) || (c >= 0x3000 && c < 0x3040) ||
           (c >= 0xFE00 && c < 0xFE20) || (c >= 0xFF00 && c < 0xFF21) || c >= 0x1F000;
}

std::string_view without_ornaments(std::string_view line) {
    std::size_t begin = line.size(), end = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t start = at;
        if (is_ornament(next_code_point(line, at))) continue;
        begin = std::min(begin, start);
        end = at;
    }
    return begin < end ? line.substr(begin, end - begin) : std::string_view();
}

}  // namespace

SectionLabel section_label(std::string_view line) {
    static const Labels elsewhere = folded(elsewhere_labels);
    static const Labels readers = folded(readers_labels);
    if (line.size() > longest_label) return SectionLabel::none;
    const std::string label = fold(without_ornaments(line));
    if (elsewhere.contains(label)) return SectionLabel::elsewhere;
    return readers.contains(label) ? SectionLabel::readers : SectionLabel::none;
}

bool is_copyright_line(std::string_view line) {
    if (line.size() > longest_copyright) return false;
    const std::string lower = ascii_lower(line);
    const bool opens = std::any_of(copyright_openings.begin(), copyright_openings.end(),
                                   [&](std::string_view opening) { return lower.starts_with(opening); });
    return opens ||
           std::any_of(copyright_claims.begin(), copyright_claims.end(),
                       [&](std::string_view claim) { return lower.find(claim) != std::string::npos; });
}

}  // namespace news
