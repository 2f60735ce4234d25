// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/highlighter.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/query/query_nodes.hpp"
#include "searcher/search/snippet.hpp"
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

bool is_one_word(const SpanExpression& expression) {
    if (const auto* any = std::get_if<SpanAny>(&expression.content))
        return std::all_of(any->children.begin(), any->children.end(), is_one_word);
    return std::holds_alternative<SpanLeaf>(expression.content) ||
           std::holds_alternative<SpanExcept>(expression.content);
}

/// Some sentences from here on; more, the more was read without finding all.
std::size_t end_of_passage(std::string_view text, std::size_t begin, std::size_t length) {
    const std::size_t fewest_bytes = std::max(2 * length, begin / 2);
    const std::size_t end = text.find(". ", std::min(begin + fewest_bytes, text.size()));
    return end == std::string_view::npos ? text.size() : end + 2;
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

    Positions(Analyzer& analyzer, const WantedTerms& wanted) : analyzer_(analyzer), wanted_(wanted) {}

    /// Goes on with the text up to here.
    void read_text(std::string_view text, std::size_t end) {
        const std::uint32_t before = last_;
        const std::string_view part = text.substr(read_, end - read_);
        analyzer_.for_each_piece(part, wanted_.initials(), [&](std::span<const WordOccurrence> piece) {
            for (WordOccurrence occurrence : piece) {
                occurrence.position += before;
                occurrence.bytes = {read_ + occurrence.bytes.begin, read_ + occurrence.bytes.end};
                if (occurrence.position != last_) words.push_back(occurrence.bytes);
                last_ = occurrence.position;
                add(occurrence, 0);
            }
        });
        read_ = end;
    }
    /// What stands behind the text.
    void read_headline(std::string_view title) {
        const std::uint32_t behind = last_ + position_gap;
        anywhere.begin_headline(behind + 1);
        analyzer_.for_each_piece(title, [&](std::span<const WordOccurrence> piece) {
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
        if (occurrence.boundary != Boundary::none && wanted_.has_starts()) {
            add_term(std::string(prefix::sentence_start));
            if (occurrence.boundary == Boundary::paragraph) add_term(std::string(prefix::paragraph_start));
        }
        if (occurrence.word == Analyzer::unread) return;
        const std::string_view folded = analyzer_.folded(occurrence.word);
        const std::string_view stem = analyzer_.stem(occurrence.word);
        if (!wanted_.may_have(folded) && !wanted_.may_have(stem)) return;
        const std::string_view exact = analyzer_.exact(occurrence.word);
        if (!exact.empty()) return add_term(exact_term(folded, exact));
        add_term(word_term(folded));
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

    Analyzer& analyzer_;
    const WantedTerms& wanted_;
    std::size_t read_ = 0;    // bytes of the text
    std::uint32_t last_ = 0;  // position
};

Highlighter::Highlighter(const QueryNode& root, ArchiveWords& words, Analyzers& analyzers,
                         std::size_t passage)
    : words_(words), analyzers_(analyzers), passage_(passage) {
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
        for_each_leaf(expression, [&](SpanLeaf& leaf) { parts.terms.add(leaf.terms); });
        (is_of_headline(*node) ? parts.in_headline : parts.anywhere).push_back(std::move(expression));
    }
    parts.rarities = rarities_of(parts.anywhere);
    return parts;
}

/// Of words beside each other the rarest counts. 1 more for each time that a part is 16 times rarer.
std::vector<double> Highlighter::rarities_of(const std::vector<SpanExpression>& parts) const {
    std::vector<double> rarities;
    double frequent = 0;
    for (const SpanExpression& part : parts) {
        double fewest = std::numeric_limits<double>::max();
        for_each_wanted_leaf(part, [&](const SpanLeaf& leaf) {
            double articles = 1;
            for (const std::string& term : leaf.terms)
                articles += words_.articles_with(term);
            fewest = std::min(fewest, articles);
        });
        rarities.push_back(std::log2(fewest));
        frequent = std::max(frequent, rarities.back());
    }
    constexpr double bits = 4;
    for (double& rarity : rarities)
        rarity = 1 + (frequent - rarity) / bits;
    return rarities;
}

/// Where words are asked for that need no others beside them, no farther than to a passage with them all.
void Highlighter::read(const Article& article, const Parts& parts, MarkedExtent extent,
                       Positions& positions) const {
    const std::string_view text =
        extent == MarkedExtent::headline ? std::string_view{} : cut_at_character(article.text, searched_text);
    const bool may_stop = extent == MarkedExtent::passage &&
                          std::all_of(parts.anywhere.begin(), parts.anywhere.end(), is_one_word);
    for (std::size_t end = 0; end < text.size();) {
        end = may_stop ? end_of_passage(text, end, passage_) : text.size();
        positions.read_text(text, end);
        if (end == text.size()) break;
        std::vector<MarkedWord> marks;
        for (std::size_t part = 0; part < parts.anywhere.size(); ++part)
            add_words(marks, positions.anywhere.words_found(parts.anywhere[part]), part);
        merge(marks);
        if (shows_all(marks, parts.anywhere.size(), text.substr(0, end), passage_)) break;
    }
    positions.read_headline(article.title);
}

ArticleMarks Highlighter::marks_in(const Article& article, const std::string& language, MarkedExtent extent) {
    constexpr std::size_t most_kept = 40'000'000;  // bytes; some 200,000 words, a large archive's common ones
    Analyzer& analyzer = analyzers_.of(language);
    if (analyzer.vocabulary_bytes() > most_kept) analyzer.forget_words();
    const Parts& parts = parts_in(language);
    Positions positions(analyzer, parts.terms);
    read(article, parts, extent, positions);
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
    marks.rarities = parts.rarities;
    return marks;
}

}  // namespace news
