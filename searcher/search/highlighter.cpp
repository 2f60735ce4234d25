// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/highlighter.hpp"

#include <algorithm>

#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/query/query_nodes.hpp"
#include "searcher/translation/archive_languages.hpp"
#include "searcher/translation/span_translator.hpp"

namespace news {
namespace {

bool has_place_in_article(const QueryNode& node) {
    return std::visit(
        []<typename Content>(const Content& content) {
            if constexpr (std::is_same_v<Content, NameNode> || std::is_same_v<Content, ValueNode>) {
                return false;
            } else if constexpr (requires { content.field; }) {
                return content.field == nullptr || content.field->match == FieldMatch::words;
            } else {
                return std::is_same_v<Content, ProximityNode> || std::is_same_v<Content, AtLeastNode> ||
                       std::is_same_v<Content, FirstWordsNode>;
            }
        },
        node.content);
}

bool is_of_headline(const QueryNode& node) {
    const Field* field = field_of_words(node);
    return field != nullptr && field->id == FieldId::title;
}

void add_words(std::vector<MarkedWord>& marks, const std::vector<PlacedWord>& words, std::size_t part) {
    for (const PlacedWord& word : words)
        marks.push_back({word.bytes, part});
}

/// In order; of what overlaps, one.
void merge(std::vector<MarkedWord>& marks) {
    std::stable_sort(marks.begin(), marks.end(),
                     [](const MarkedWord& a, const MarkedWord& b) { return a.bytes.begin < b.bytes.begin; });
    std::vector<MarkedWord> merged;
    for (const MarkedWord& mark : marks) {
        if (!merged.empty() && mark.bytes.begin < merged.back().bytes.end) {
            merged.back().bytes.end = std::max(merged.back().bytes.end, mark.bytes.end);
        } else {
            merged.push_back(mark);
        }
    }
    marks = std::move(merged);
}

}  // namespace

/// An article's words that any part of the query takes, at the positions that the index gives them.
struct Highlighter::Positions {
    TextPositions anywhere;
    TextPositions in_headline;
    std::vector<ByteRange> words;  // of the text

    Positions(const Article& article, Analyzer& analyzer, const std::unordered_set<std::string>& wanted)
        : analyzer_(analyzer), wanted_(wanted) {
        std::uint32_t last = 0;
        const std::string_view text = cut_at_character(article.text, searched_text);
        analyzer.for_each_piece(text, [&](std::span<const WordOccurrence> piece) {
            for (const WordOccurrence& occurrence : piece) {
                if (occurrence.position != last) words.push_back(occurrence.bytes);
                last = occurrence.position;
                add(occurrence, 0);
            }
        });
        const std::uint32_t behind = last + position_gap;
        anywhere.begin_headline(behind + 1);
        analyzer.for_each_piece(article.title, [&](std::span<const WordOccurrence> piece) {
            for (const WordOccurrence& occurrence : piece) {
                add(occurrence, behind);
                add_to_headline(occurrence);
            }
        });
    }

  private:
    /// The position is counted behind `behind`.
    void add(const WordOccurrence& occurrence, std::uint32_t behind) {
        const PlacedWord word{behind + occurrence.position, occurrence.bytes};
        const auto add_term = [&](const std::string& term) {
            if (wanted_.contains(term)) anywhere.add(term, word);
        };
        if (occurrence.boundary != Boundary::none) add_term(std::string(prefix::sentence_start));
        if (occurrence.boundary == Boundary::paragraph) add_term(std::string(prefix::paragraph_start));
        const std::string_view folded = analyzer_.folded(occurrence.word);
        const std::string_view exact = analyzer_.exact(occurrence.word);
        if (!exact.empty()) return add_term(exact_term(folded, exact));
        add_term(word_term(folded));
        const std::string_view stem = analyzer_.stem(occurrence.word);
        if (has_stem_term(stem) && occurrence.kind != FormKind::whole_again) add_term(stem_term(stem));
    }

    void add_to_headline(const WordOccurrence& occurrence) {
        const Field& title = field(FieldId::title);
        const auto add_term = [&](const std::string& term) {
            if (wanted_.contains(term)) in_headline.add(term, {occurrence.position, occurrence.bytes});
        };
        const std::string_view folded = analyzer_.folded(occurrence.word);
        const std::string_view exact = analyzer_.exact(occurrence.word);
        if (!exact.empty()) return add_term(exact_term(title, folded, exact));
        add_term(word_term(title, folded));
        const std::string_view stem = analyzer_.stem(occurrence.word);
        if (has_stem_term(stem) && occurrence.kind != FormKind::whole_again) add_term(stem_term(title, stem));
    }

    const Analyzer& analyzer_;
    const std::unordered_set<std::string>& wanted_;
};

Highlighter::Highlighter(const QueryNode& root, ArchiveWords& words, Analyzers& analyzers)
    : words_(words), analyzers_(analyzers) {
    collect(root);
}

void Highlighter::collect(const QueryNode& node) {
    if (std::holds_alternative<NotNode>(node.content)) return;
    if (has_place_in_article(node)) {
        nodes_.push_back(&node);
        return;
    }
    for (const QueryNode& child : nodes_below(node))
        collect(child);
}

const Highlighter::Parts& Highlighter::parts_in(const std::string& language) {
    const auto [entry, is_new] = parts_.try_emplace(language);
    Parts& parts = entry->second;
    if (!is_new) return parts;
    const SpanTranslator translator(words_, stemmer_of_language(language), FormsOfWords::by_stems);
    for (const QueryNode* node : nodes_) {
        SpanExpression expression = translator.translate(*node);
        for_each_leaf(expression,
                      [&](SpanLeaf& leaf) { parts.terms.insert(leaf.terms.begin(), leaf.terms.end()); });
        (is_of_headline(*node) ? parts.in_headline : parts.anywhere).push_back(std::move(expression));
    }
    return parts;
}

ArticleMarks Highlighter::marks_in(const Article& article) {
    constexpr std::size_t most_kept = 40'000'000;  // bytes; some 200,000 words, a large archive's common ones
    const std::string language = analyzers_.language_of(article);
    Analyzer& analyzer = analyzers_.of(language);
    if (analyzer.vocabulary_bytes() > most_kept) analyzer.forget_words();
    const Parts& parts = parts_in(language);
    Positions positions(article, analyzer, parts.terms);
    ArticleMarks marks;
    std::size_t part = 0;
    for (const SpanExpression& expression : parts.anywhere) {
        const std::vector<PlacedWord> words = positions.anywhere.words_found(expression);
        const auto headline = std::find_if(words.begin(), words.end(), [&](const PlacedWord& word) {
            return word.position >= positions.anywhere.headline_start();
        });
        add_words(marks.text, {words.begin(), headline}, part);
        add_words(marks.title, {headline, words.end()}, part++);
    }
    for (const SpanExpression& expression : parts.in_headline)
        add_words(marks.title, positions.in_headline.words_found(expression), part++);
    merge(marks.title);
    merge(marks.text);
    marks.words = std::move(positions.words);
    return marks;
}

}  // namespace news
