// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/translation/archive_languages.hpp"

#include <algorithm>

#include "common/analysis/analyzer.hpp"
#include "common/analysis/language_code.hpp"
#include "common/fields.hpp"
#include "common/terms.hpp"

namespace news {
namespace {

using Xapian::Query;

bool has_language(const LanguageGroup& group, const std::string& language) {
    return std::any_of(group.begin(), group.end(),
                       [&](const LanguageStemmer& one) { return one.language == language; });
}

Query articles_marked(const LanguageGroup& languages) {
    std::vector<std::string> terms;
    for (const LanguageStemmer& language : languages)
        terms.push_back(value_term(field(FieldId::language), language.language));
    return {Query::OP_OR, terms.begin(), terms.end()};
}

Xapian::Stem xapian_stemmer(const std::string& language) {
    try {
        return Xapian::Stem{language};
    } catch (const Xapian::InvalidArgumentError&) {
        return Xapian::Stem{};
    }
}

}  // namespace

LanguageStemmer stemmer_of_language(const std::string& language) {
    return {language, [stem = xapian_stemmer(language)](const std::string& word) {
                return has_stem_term(word) ? stem(word) : word;
            }};
}

ArchiveLanguages::ArchiveLanguages(const Xapian::Database& database, const std::string& own_language)
    : languages_{stemmer_of_language(own_language)}, own_(own_language) {
    const std::string prefix{field(FieldId::language).prefix};
    for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
        const std::string language = (*term).substr(prefix.size());
        const bool is_declared_form = language != normal_language_code(language);  // en-us, beside en
        if (language == own_ || is_declared_form) continue;
        languages_.push_back(stemmer_of_language(language));
        languages_.back().mark = stem_mark(language, own_);
    }
}

std::string ArchiveLanguages::of(const Xapian::Document& document) const {
    if (languages_.size() == 1) return own_;
    std::string language = document.get_value(static_cast<Xapian::valueno>(Slot::language));
    return language.empty() ? own_ : language;
}

ArchiveLanguages ArchiveLanguages::only(const std::vector<std::string>& languages) const {
    ArchiveLanguages narrowed = *this;
    std::erase_if(narrowed.languages_, [&](const LanguageStemmer& language) {
        return std::find(languages.begin(), languages.end(), language.language) == languages.end();
    });
    if (narrowed.languages_.empty()) narrowed.languages_.push_back(stemmer_of_language(own_));
    return narrowed;
}

/// Articles of the archive's own language are those that are marked with no other.
Query ArchiveLanguages::in_group(const Query& query, const LanguageGroup& group) const {
    if (group.size() == languages_.size()) return query;
    if (!has_language(group, own_)) return {Query::OP_FILTER, query, articles_marked(group)};
    LanguageGroup others = languages_;
    std::erase_if(others, [&](const LanguageStemmer& one) { return has_language(group, one.language); });
    return {Query::OP_AND_NOT, query, articles_marked(others)};
}

}  // namespace news
