// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/article_analysis.hpp"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>

#include "common/identity.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"

namespace news {
namespace {

class PostingCollector {
  public:
    /// A word occurrence. Calls for one term come in ascending order of positions.
    void add_word(std::string term, std::uint32_t position) {
        Posting& posting = at(std::move(term));
        ++posting.count;
        posting.positions.push_back(position);
    }

    void add_stem(std::string term) { ++at(std::move(term)).count; }

    /// A term that only filters.
    void add_filter(std::string term) { at(std::move(term)); }

    std::vector<Posting> take_sorted() {
        std::vector<Posting> postings;
        postings.reserve(postings_.size());
        for (auto& [term, posting] : postings_) {
            posting.term = term;
            postings.push_back(std::move(posting));
        }
        std::sort(postings.begin(), postings.end(),
                  [](const Posting& a, const Posting& b) { return a.term < b.term; });
        return postings;
    }

  private:
    Posting& at(std::string term) { return postings_[std::move(term)]; }

    std::unordered_map<std::string, Posting> postings_;
};

/// Names of one person are near each other, those of two are position_gap apart.
void add_authors(const Article& article, Analyzer& analyzer, PostingCollector& collector) {
    std::uint32_t start = 0;
    for (const std::string& author : article.authors) {
        std::uint32_t last = start;
        for (const Token& token : analyzer.analyze(author)) {
            last = start + token.position;
            collector.add_word(word_term(field(FieldId::author), token.folded), last);
        }
        start = last + position_gap;
    }
}

}  // namespace

std::vector<std::string> filter_terms(const Article& article) {
    std::vector<std::string> terms;
    const auto add = [&](FieldId id, std::string_view value) {
        if (!value.empty()) terms.push_back(value_term(field(id), value));
    };
    add(FieldId::source, article.source);
    add(FieldId::section, article.section);
    add(FieldId::language, article.language);
    for (const std::string& tag : article.tags)
        add(FieldId::tag, tag);
    add(FieldId::kind, name_of(article.kind));
    add(FieldId::id, article.id);
    for (std::string& term : date_terms(article.published))
        terms.push_back(std::move(term));
    for (const std::string& key : link_keys(article))
        terms.push_back(link_term(key));
    for (const RelatedPost& post : article.related) {
        for (const std::string& key : link_keys(post))
            terms.push_back(citation_term(key));
    }
    return terms;
}

std::vector<SlotValue> slot_values(const Article& article, std::size_t word_count) {
    std::vector<SlotValue> values;
    const auto add = [&](Slot slot, std::string value) {
        if (!value.empty()) values.push_back({static_cast<std::uint8_t>(slot), std::move(value)});
    };
    if (article.published) add(Slot::published, sort_key(*article.published));
    add(Slot::source, article.source);
    add(Slot::section, article.section);
    add(Slot::language, article.language);
    const bool has_month = article.published && article.published->precision >= DatePrecision::month;
    if (has_month) add(Slot::month, month_digits(*article.published));
    add(Slot::word_count, fmt::format("{:08}", word_count));
    add(Slot::version, content_version(article));
    return values;
}

AnalyzedArticle analyze_article(const Article& article, Analyzer& analyzer) {
    PostingCollector collector;
    const Field& title = field(FieldId::title);
    const std::vector<Token> title_tokens = analyzer.analyze(article.title);
    for (const Token& token : title_tokens) {
        collector.add_word(word_term(token.folded), token.position);
        collector.add_word(word_term(title, token.folded), token.position);
        collector.add_stem(stem_term(token.stem));
        collector.add_stem(stem_term(title, token.stem));
    }
    const auto title_end = static_cast<std::uint32_t>(title_tokens.size());
    const std::uint32_t text_start = std::max(first_text_position, title_end + position_gap);
    const std::vector<Token> text_tokens = analyzer.analyze(article.text);
    for (const Token& token : text_tokens) {
        collector.add_word(word_term(token.folded), text_start + token.position - 1);
        collector.add_stem(stem_term(token.stem));
    }
    add_authors(article, analyzer, collector);
    for (std::string& term : filter_terms(article))
        collector.add_filter(std::move(term));

    AnalyzedArticle analyzed;
    analyzed.unique_term = unique_term(article.id);
    analyzed.postings = collector.take_sorted();
    analyzed.values = slot_values(article, title_tokens.size() + text_tokens.size());
    analyzed.stored = to_stored(article);
    return analyzed;
}

}  // namespace news
