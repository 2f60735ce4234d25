// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/terms.hpp"

#include <algorithm>
#include <array>

#include "common/analysis/fold.hpp"
#include "common/analysis/folded_word.hpp"
#include "common/hash.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// Xapian's limit is 245 bytes, and a zero byte counts twice. A longer value keeps its beginning, for people
/// who look at the terms, and is told from others by its hash.
std::string within_term_limit(std::string_view prefix, std::string value) {
    constexpr std::size_t longest_value = 200;
    if (value.size() > longest_value || value.find('\0') != std::string::npos) {
        const std::string hash = hash_hex(value);
        value = std::string(cut_at_character(value.substr(0, value.find('\0')), 100)) + '#' + hash;
    }
    return std::string(prefix) + value;
}

std::string concatenated(std::string_view a, std::string_view b, std::string_view c = {}) {
    std::string joined;
    joined.reserve(a.size() + b.size() + c.size());
    joined += a;
    joined += b;
    joined += c;
    return joined;
}

}  // namespace

std::string word_term(std::string_view folded) {
    return std::string(folded);
}
std::string word_term(const Field& field, std::string_view folded) {
    return concatenated(field.prefix, folded);
}
bool has_stem_term(std::string_view stem) {
    return can_have_stem(stem);
}
std::string stem_term(std::string_view stem, std::string_view mark) {
    if (!has_stem_term(stem)) return word_term(stem);
    if (mark.empty()) return concatenated(prefix::stem, stem);
    return concatenated(prefix::stem, prefix::foreign) + concatenated(mark, ":", stem);
}
std::string stem_term(const Field& field, std::string_view stem, std::string_view mark) {
    if (!has_stem_term(stem)) return word_term(field, stem);
    if (mark.empty()) return concatenated(prefix::stem, field.prefix, stem);
    return concatenated(prefix::stem, prefix::foreign, field.prefix) + concatenated(mark, ":", stem);
}

std::string exact_term(std::string_view folded, std::string_view exact) {
    return exact_terms_beginning(folded) + std::string(exact);
}
std::string exact_term(const Field& field, std::string_view folded, std::string_view exact) {
    return exact_terms_beginning(field, folded) + std::string(exact);
}
std::string exact_terms_beginning(std::string_view folded) {
    return concatenated(prefix::exact, folded, ":");
}
std::string exact_terms_beginning(const Field& field, std::string_view folded) {
    return concatenated(prefix::exact, field.prefix) + concatenated(folded, ":");
}

bool is_text_term(std::string_view term) {
    constexpr std::array<std::string_view, 4> prefixes{
        prefix::stem, prefix::exact, field(FieldId::title).prefix, field(FieldId::author).prefix};
    const bool is_of_words = std::any_of(prefixes.begin(), prefixes.end(),
                                         [&](std::string_view known) { return term.starts_with(known); });
    return is_of_words || term.empty() || !is_ascii_upper(term.front()) || term == prefix::sentence_start ||
           term == prefix::paragraph_start;
}

std::string_view word_in_term(std::string_view term) {
    const auto* const word = std::find_if_not(term.begin(), term.end(), is_ascii_upper);
    return term.substr(static_cast<std::size_t>(word - term.begin()));
}

// Spaces last: folding drops invisible characters that may stand between two of them.
std::string comparable_value(std::string_view value) {
    return collapse_spaces(fold(value));
}

std::string value_term(const Field& field, std::string_view value) {
    if (field.match == FieldMatch::id) return within_term_limit(field.prefix, std::string(value));
    return within_term_limit(field.prefix, comparable_value(value));
}

std::string author_name_term(std::string_view name) {
    return within_term_limit(prefix::author_name, comparable_value(name));
}

std::string kind_term(ArticleKind kind) {
    return value_term(field(FieldId::kind), name_of(kind));
}

std::string unique_term(std::string_view id) {
    return value_term(field(FieldId::id), id);
}

std::string link_term(std::string_view link_key) {
    return concatenated(prefix::link, link_key);
}
std::string citation_term(std::string_view link_key) {
    return concatenated(prefix::cites, link_key);
}

std::vector<std::string> date_terms(const std::optional<NewsDate>& published) {
    if (!published) return {std::string(prefix::undated)};
    std::vector<std::string> terms{concatenated(prefix::year, year_digits(*published))};
    if (published->certainty == DateCertainty::doubtful) terms.emplace_back(prefix::doubtful);
    if (published->precision == DatePrecision::year) {
        terms.push_back(concatenated(prefix::year_only, year_digits(*published)));
        return terms;
    }
    terms.push_back(concatenated(prefix::month, month_digits(*published)));
    if (published->precision == DatePrecision::month) {
        terms.push_back(concatenated(prefix::month_only, month_digits(*published)));
        return terms;
    }
    terms.push_back(concatenated(prefix::day, day_digits(*published)));
    return terms;
}

}  // namespace news
