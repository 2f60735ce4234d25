// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analyzer.hpp"
#include "common/article.hpp"
#include "common/fields.hpp"
#include "indexer/glass/document.hpp"
#include "indexer/glass/term_table.hpp"
#include "indexer/pipeline/term_collector.hpp"

namespace news {

/// Makes documents of articles: words with positions and stems, of the headline apart as well; one term for
/// every filter of the field table; dates, links and values (doc/archive-format.md). Not shared between
/// threads.
class ArticleAnalysis {
  public:
    /// `fallback` is the language of articles that neither declare nor show theirs. The language chooses the
    /// stemmer.
    explicit ArticleAnalysis(std::string_view fallback);

    /// Valid until the next call. Its terms are numbers of terms().
    const glass::Document& document_of(const Article& article);

    const glass::TermTable& terms() const { return terms_; }

    /// About what the known words and terms take in memory. Bytes.
    std::size_t memory() const;
    /// Forgets them; for when they have become too many, and no document waits that was made with them.
    void forget_terms();

  private:
    /// The terms of one word, made when it is first seen.
    struct WordTerms {
        TermCollector::WordTerms text;
        glass::TermId title_word = 0;  // 0 as long as no headline had it: term 0 is never a headline's
        glass::TermId title_stem = 0;
    };

    /// The words of one language.
    struct LanguageWords {
        Analyzer analyzer;
        std::string stem_mark;
        std::vector<WordTerms> terms;  // by WordId
    };

    LanguageWords& words_of(std::string_view language);
    const WordTerms& terms_of(WordId word);
    const WordTerms& title_terms_of(WordId word);
    void add_occurrence(const WordOccurrence& occurrence, std::uint32_t behind);
    void add_boundary(Boundary boundary, std::uint32_t position);
    std::uint32_t collect_text(std::string_view text);
    std::uint32_t collect_title(std::string_view title, std::uint32_t last_position);
    void collect_authors(const Article& article);

    std::string fallback_;
    std::map<std::string, LanguageWords, std::less<>> languages_;  // by stemmer
    LanguageWords* words_ = nullptr;                               // of the article at hand
    glass::TermTable terms_;
    glass::TermId sentence_start_ = 0;
    glass::TermId paragraph_start_ = 0;
    TermCollector collector_;
    glass::Document document_;
};

}  // namespace news
