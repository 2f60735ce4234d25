// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/pipeline/article_analysis.hpp"

#include "common/analysis/language.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "indexer/build/article_terms.hpp"

namespace news {

ArticleAnalysis::ArticleAnalysis(std::string_view fallback) : fallback_(fallback) {
    forget_terms();
}

const glass::Document& ArticleAnalysis::document_of(const Article& article) {
    document_.clear();
    const std::string language = language_of(article);
    words_ = &words_of(language.empty() ? fallback_ : language);
    const std::uint32_t text_words = collect_text(article.text);
    const std::uint32_t title_words = collect_title(article.title, text_words + position_gap);
    collect_authors(article);
    for (const std::string& term : filter_terms(article, language))
        collector_.add_filter(terms_.intern(term));
    collector_.name_words([this](WordId word) { return terms_of(word).text; });
    collector_.take_into(document_);
    document_.values = slot_values(article, language, title_words + text_words);
    document_.data = to_stored(article);
    return document_;
}

/// Languages without a stemmer share their words.
ArticleAnalysis::LanguageWords& ArticleAnalysis::words_of(std::string_view language) {
    if (const auto known = languages_.find(language); known != languages_.end()) return known->second;
    const std::string_view stemmer = has_stemmer(language) ? language : std::string_view{};
    if (const auto known = languages_.find(stemmer); known != languages_.end()) return known->second;
    LanguageWords words{Analyzer(stemmer), stem_mark(language, fallback_), {}};
    return languages_.emplace(std::string(stemmer), std::move(words)).first->second;
}

const ArticleAnalysis::WordTerms& ArticleAnalysis::terms_of(WordId word) {
    const Analyzer& analyzer = words_->analyzer;
    while (words_->terms.size() <= word) {
        const auto known = static_cast<WordId>(words_->terms.size());
        WordTerms made;
        if (const std::string_view exact = analyzer.exact(known); !exact.empty()) {
            made.text.word = terms_.intern(exact_term(analyzer.folded(known), exact));
        } else {
            made.text.word = terms_.intern(word_term(analyzer.folded(known)));
            made.text.has_stem = has_stem_term(analyzer.stem(known));
            made.text.stem = terms_.intern(stem_term(analyzer.stem(known), words_->stem_mark));
        }
        words_->terms.push_back(made);
    }
    return words_->terms[word];
}

const ArticleAnalysis::WordTerms& ArticleAnalysis::title_terms_of(WordId word) {
    terms_of(word);
    WordTerms& terms = words_->terms[word];
    const Analyzer& analyzer = words_->analyzer;
    if (terms.title_word == 0) {
        const Field& title = field(FieldId::title);
        const std::string_view exact = analyzer.exact(word);
        terms.title_word = terms_.intern(exact.empty() ? word_term(title, analyzer.folded(word))
                                                       : exact_term(title, analyzer.folded(word), exact));
        if (terms.text.has_stem)
            terms.title_stem = terms_.intern(stem_term(title, analyzer.stem(word), words_->stem_mark));
    }
    return terms;
}

/// The position is counted behind `behind`.
void ArticleAnalysis::add_occurrence(const WordOccurrence& occurrence, std::uint32_t behind) {
    const std::uint32_t position = behind + occurrence.position;
    if (occurrence.kind == FormKind::whole_again) {
        collector_.add_word_again(occurrence.word, position);
    } else {
        collector_.add_word(occurrence.word, position);
    }
}

void ArticleAnalysis::add_boundary(Boundary boundary, std::uint32_t position) {
    if (boundary == Boundary::none) return;
    collector_.add_position(sentence_start_, position);
    if (boundary == Boundary::paragraph) collector_.add_position(paragraph_start_, position);
}

/// Returns how many words it has.
std::uint32_t ArticleAnalysis::collect_text(std::string_view text) {
    std::uint32_t last = 0;
    words_->analyzer.for_each_piece(text, [&](std::span<const WordOccurrence> words) {
        for (const WordOccurrence& occurrence : words) {
            add_boundary(occurrence.boundary, occurrence.position);
            add_occurrence(occurrence, 0);
        }
        last = words.back().position;
    });
    return last;
}

/// Its words stand behind `last_position`; as the headline's own terms they count from 1. Returns how many it
/// has.
std::uint32_t ArticleAnalysis::collect_title(std::string_view title, std::uint32_t last_position) {
    std::uint32_t last = 0;
    words_->analyzer.for_each_piece(title, [&](std::span<const WordOccurrence> words) {
        for (const WordOccurrence& occurrence : words) {
            const WordTerms& terms = title_terms_of(occurrence.word);
            add_boundary(occurrence.boundary, last_position + occurrence.position);
            add_occurrence(occurrence, last_position);
            if (occurrence.kind == FormKind::whole_again) {
                collector_.add_position(terms.title_word, occurrence.position);
                continue;
            }
            collector_.add_term(terms.title_word, occurrence.position);
            if (terms.text.has_stem) collector_.add_stem(terms.title_stem);
        }
        last = words.back().position;
    });
    return last;
}

/// Names of one person are near each other, those of two are position_gap apart. They are cut as values are
/// compared, so that J.K. Rowling and J. K. Rowling are one.
void ArticleAnalysis::collect_authors(const Article& article) {
    const Field& author_field = field(FieldId::author);
    std::uint32_t position = 0;
    for (const auto* names : {&article.authors, &article.agencies}) {
        for (const std::string& author : *names) {
            for (const std::string& name : split_folded_words(author))
                collector_.add_term(terms_.intern(word_term(author_field, name)), ++position);
            position += position_gap;
        }
    }
}

std::size_t ArticleAnalysis::memory() const {
    std::size_t bytes = terms_.memory();
    for (const auto& [stemmer, words] : languages_)
        bytes += words.analyzer.vocabulary_bytes() + words.terms.capacity() * sizeof(WordTerms);
    return bytes;
}

void ArticleAnalysis::forget_terms() {
    languages_.clear();
    terms_.clear();
    terms_.intern({});  // takes number 0, which stands for "not made yet"
    sentence_start_ = terms_.intern(prefix::sentence_start);
    paragraph_start_ = terms_.intern(prefix::paragraph_start);
    collector_.forget_terms();
}

}  // namespace news
