// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/citations/bibtex_text.hpp"

#include <vector>

#include <fmt/format.h>

#include "common/text.hpp"

namespace news {
namespace {

/// Those with a partner.
std::vector<bool> paired_braces(std::string_view text) {
    std::vector<bool> is_paired(text.size());
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '{') open.push_back(i);
        if (text[i] != '}' || open.empty()) continue;
        is_paired[i] = is_paired[open.back()] = true;
        open.pop_back();
    }
    return is_paired;
}

std::string_view tex_for(char c) {
    switch (c) {
        case '\\':
            return "\\textbackslash{}";
        case '~':
            return "\\textasciitilde{}";
        case '^':
            return "\\textasciicircum{}";
        case '<':
            return "\\textless{}";
        case '>':
            return "\\textgreater{}";
        case '$':
            return "\\$";
        case '&':
            return "\\&";
        case '%':
            return "\\%";
        case '#':
            return "\\#";
        case '_':
            return "\\_";
        default:
            return {};
    }
}

/// Signs of which two beside each other are another one.
bool is_ligature(char before, char c) {
    return before == c && (c == '-' || c == '\'' || c == '`');
}

bool is_of_key(char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '.' || c == ':';
}

}  // namespace

std::string bibtex_text(std::string_view text) {
    const std::vector<bool> is_paired = paired_braces(text);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '{' || c == '}') {
            const char bracket = c == '{' ? '(' : ')';
            out += is_paired[i] ? std::string{'\\', c} : std::string(1, bracket);
            continue;
        }
        if (i > 0 && is_ligature(text[i - 1], c)) out += "{}";
        const std::string_view tex = tex_for(c);
        tex.empty() ? out += c : out += tex;
    }
    return out;
}

std::string bibtex_key(std::string_view id) {
    std::string key;
    for (const char c : id)
        key += is_of_key(c) ? std::string(1, c) : fmt::format("_{:02X}", static_cast<unsigned char>(c));
    return key;
}

std::string bibtex_address(std::string_view url) {
    constexpr std::string_view signs = " {}\\";
    std::string out;
    for (const char c : url)
        out += signs.find(c) == std::string_view::npos ? std::string(1, c) : fmt::format("%{:02X}", c);
    return out;
}

}  // namespace news
