// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/translation/query_cost.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/error.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/matching/candidates.hpp"
#include "searcher/matching/search_work.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/query_nodes.hpp"
#include "searcher/translation/span_translator.hpp"

namespace news {
namespace {

/// Whether it is looked for by positions, or by more words than one.
bool may_be_dear(const QueryNode& node) {
    if (const auto* word = std::get_if<WordNode>(&node.content)) return word->match == WordMatch::exact;
    if (const auto* wildcard = std::get_if<WildcardNode>(&node.content)) {
        return wildcard->field == nullptr || wildcard->field->match == FieldMatch::words;
    }
    return std::holds_alternative<PhraseNode>(node.content) ||
           std::holds_alternative<FuzzyNode>(node.content) ||
           std::holds_alternative<ProximityNode>(node.content) ||
           std::holds_alternative<AtLeastNode>(node.content) ||
           std::holds_alternative<FirstWordsNode>(node.content);
}

bool has_dear_parts(const QueryNode& node) {
    const std::vector<QueryNode>& below = nodes_below(node);
    return may_be_dear(node) || std::any_of(below.begin(), below.end(), has_dear_parts);
}

bool is_plain_word(const QueryNode& node) {
    return std::holds_alternative<WordNode>(node.content) && !may_be_dear(node);
}

std::size_t count_plain_words(const QueryNode& node) {
    std::size_t count = is_plain_word(node) ? 1 : 0;
    for (const QueryNode& child : nodes_below(node))
        count += count_plain_words(child);
    return count;
}

/// Fewer cost nothing worth an estimate: the most frequent hundred take a third of a second together.
constexpr std::size_t many_words = 100;

/// Whether articles may be looked for that have only some of the parts.
bool may_be_relaxed(const QueryNode& root) {
    const auto* all = std::get_if<AllNode>(&root.content);
    return all != nullptr && !all->is_strict;
}

/// A leaf as a person would name it: "being" and 999 words more.
std::string name_of(const SpanLeaf& leaf) {
    const std::string_view word = word_in_term(leaf.terms.front());
    if (leaf.terms.size() == 1) return fmt::format("\"{}\"", word);
    return fmt::format("\"{}\" and {} more", word, counted(leaf.terms.size() - 1, "word", "words"));
}

class CostEstimate {
  public:
    CostEstimate(ArchiveView& archive, const XapianTranslator& translator)
        : archive_(archive), translator_(translator), all_(archive.database.get_doccount()) {}

    void add(const QueryNode& root) {
        const double matching = most_articles(translator_.translate(root));
        reach_ = may_be_relaxed(root) ? all_ : matching;
        add(root, matching);
    }

    /// All words of a query of so many, which are read side by side.
    void add_words(const QueryNode& node, std::size_t words) {
        words_ = words;
        if (is_plain_word(node)) add_word(node);
        for (const QueryNode& child : nodes_below(node))
            add_words(child, words);
    }

    void check(std::uint64_t most) const {
        if (work_ + word_work_ <= static_cast<double>(most)) return;
        throw Error(
            ExitCode::usage, fmt::format("this would take too long: {}", what_is_dear()),
            "ask for rarer words, narrow it down (date:2018, source:...), or say how long it may take: "
            "--timeout 1m");
    }

  private:
    /// The node is looked for in so many articles.
    void add(const QueryNode& node, double articles) {
        if (may_be_dear(node)) {
            const SpanTranslator spans(archive_.words, archive_.languages.all().front(),
                                       FormsOfWords::listed);
            return add(spans.translate(node), articles);
        }
        for (const QueryNode& child : nodes_below(node))
            add(child, articles);
    }

    void add(SpanExpression expression, double articles) {
        const bool has_positions = !std::holds_alternative<SpanLeaf>(expression.content);
        const double looked_at = std::min(articles, most_articles(candidates_of(expression)));
        for_each_leaf(expression, [&](const SpanLeaf& leaf) {
            add_leaf(leaf, has_positions ? looked_at / std::max(all_, 1.0) : 0);
        });
    }

    std::string what_is_dear() const {
        if (word_work_ > work_) return fmt::format("it asks for {} frequent words", words_);
        return fmt::format("the archive has {} {} times", dearest_, with_thousands(dearest_places_));
    }

    void add_word(const QueryNode& node) {
        constexpr double beside_patterns = 0.7;  // what a word's posting costs, as measured
        const SpanTranslator spans(archive_.words, archive_.languages.all().front(), FormsOfWords::by_stems);
        SpanExpression expression = spans.translate(node);
        for_each_leaf(expression, [&](const SpanLeaf& leaf) {
            for (const std::string& term : leaf.terms) {
                const double postings = std::min<double>(archive_.database.get_termfreq(term), reach_);
                word_work_ += postings * static_cast<double>(work_of_posting(words_)) * beside_patterns;
            }
        });
    }

    /// Of the articles that have a word, this share is looked at closely. The others of an AND skip to the
    /// articles of the rarest.
    void add_leaf(const SpanLeaf& leaf, double share) {
        double postings = 0;
        double lists = 0;
        double positions = 0;
        for (const std::string& term : leaf.terms) {
            const double articles = archive_.database.get_termfreq(term);
            postings += std::min(articles, reach_);
            lists += articles;
            positions += static_cast<double>(archive_.database.get_collection_freq(term));
        }
        const double work = postings * static_cast<double>(work_of_posting(leaf.terms.size())) +
                            share * (lists * static_cast<double>(work_of_list) + positions);
        work_ += work;
        if (work <= dearest_work_) return;
        dearest_work_ = work;
        dearest_ = name_of(leaf);
        dearest_places_ = static_cast<std::uint64_t>(positions);
    }

    double most_articles(const Xapian::Query& query) const {
        Xapian::Enquire enquire(archive_.database);
        enquire.set_query(query);
        return enquire.get_mset(0, 0).get_matches_upper_bound();
    }

    ArchiveView& archive_;
    const XapianTranslator& translator_;
    double all_;
    double reach_ = 0;      // articles up to which a list of postings is read
    double work_ = 0;       // of what is looked for by positions or by many words
    double word_work_ = 0;  // of plain words
    std::size_t words_ = 0;
    double dearest_work_ = 0;
    std::string dearest_;
    std::uint64_t dearest_places_ = 0;
};

}  // namespace

void refuse_if_too_dear(const QueryNode& root, ArchiveView& archive, const XapianTranslator& translator,
                        std::uint64_t most) {
    const std::size_t words = count_plain_words(root);
    const bool has_many_words = words > many_words;
    if (!has_many_words && !has_dear_parts(root)) return;
    CostEstimate estimate(archive, translator);
    estimate.add(root);
    if (has_many_words) estimate.add_words(root, words);
    estimate.check(most);
}

}  // namespace news
