// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/score_parts.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "common/fields.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/query_nodes.hpp"
#include "searcher/translation/ranking.hpp"

namespace news {
namespace {

using Xapian::Query;

constexpr double negligible = 1e-6;

double sum_of(const std::vector<ScorePart>& parts) {
    double sum = 0;
    for (const ScorePart& part : parts)
        sum += part.weight;
    return sum;
}

/// Takes apart the query of one word, phrase or pattern as Xapian runs it.
class QueryParts {
  public:
    QueryParts(const ArchiveView& archive, const ArticleProbe& probe) : archive_(archive), probe_(probe) {}

    std::vector<ScorePart> of(const Query& query) const {
        std::vector<ScorePart> parts;
        collect(query, Role::word, parts);
        const bool adds_up = std::abs(sum_of(parts) - probe_.weight(query)) < negligible;
        return adds_up ? parts : std::vector<ScorePart>{};
    }

  private:
    /// A word itself, or what it is worth on top.
    enum class Role : bool { word, bonus };

    void collect(const Query& query, Role role, std::vector<ScorePart>& parts) const {
        switch (query.get_type()) {
            case Query::OP_AND:
            case Query::OP_OR:
            case Query::OP_NEAR:
            case Query::OP_PHRASE:
                for (std::size_t i = 0; i < query.get_num_subqueries(); ++i)
                    collect(query.get_subquery(i), role, parts);
                break;
            case Query::OP_AND_MAYBE:
                collect(query.get_subquery(0), role, parts);
                for (std::size_t i = 1; i < query.get_num_subqueries(); ++i)
                    collect(query.get_subquery(i), Role::bonus, parts);
                break;
            case Query::OP_FILTER:
            case Query::OP_AND_NOT:
                collect(query.get_subquery(0), role, parts);
                break;
            case Query::OP_MAX:
                collect_best(query, role, parts);
                break;
            default:
                add(query, role, parts);
        }
    }

    void collect_best(const Query& query, Role role, std::vector<ScorePart>& parts) const {
        std::size_t best = 0;
        for (std::size_t i = 1; i < query.get_num_subqueries(); ++i) {
            if (probe_.weight(query.get_subquery(i)) > probe_.weight(query.get_subquery(best))) best = i;
        }
        collect(query.get_subquery(best), role, parts);
    }

    void add(const Query& query, Role role, std::vector<ScorePart>& parts) const {
        const double weight = probe_.weight(query);
        if (weight < negligible) return;
        parts.push_back({weight, role == Role::bonus ? bonus_reason(query) : word_reason(query, weight), {}});
    }

    std::string word_reason(const Query& query, double weight) const {
        std::uint64_t articles = 0;
        std::uint64_t times = 0;
        for (auto term = query.get_unique_terms_begin(); term != query.get_terms_end(); ++term) {
            articles += archive_.database.get_termfreq(*term);
            times += probe_.count_of(*term);
        }
        if (articles == 0) return "by where it stands";
        const auto all = archive_.database.get_doccount();
        const double rarity = ranking::worth_of_word(static_cast<double>(articles), all);
        const std::string first = *query.get_unique_terms_begin();
        const std::string name =
            first.starts_with(prefix::stem) ? "" : std::string(word_in_term(first)) + ": ";
        return fmt::format(
            "{}{} here, and in {} of {} articles: {:.2f} for how rare it is, times {:.2f} for "
            "how often in an article {:.1f} times as long as others",
            name, times == 1 ? "once" : counted(times, "time", "times"), with_thousands(articles),
            with_thousands(all), rarity, weight / rarity, probe_.relative_length());
    }

    static std::string bonus_reason(const Query& query) {
        const auto first = query.get_unique_terms_begin();
        if (first == query.get_terms_end()) return "in the headline";
        const std::string term = *first;
        const std::size_t colon = term.find(':');
        if (term.starts_with(prefix::exact) && colon != std::string::npos)
            return "written as " + term.substr(colon + 1);
        return fmt::format("in this form: {}", word_in_term(term));
    }

    const ArchiveView& archive_;
    const ArticleProbe& probe_;
};

/// Walks the tree down to what scores by itself.
class TreeParts {
  public:
    TreeParts(const XapianTranslator& translator, const ArchiveView& archive, const ArticleProbe& probe)
        : translator_(translator), probe_(probe), query_parts_(archive, probe) {}

    /// A hit may have but some of the words that are joined by spaces alone.
    void collect_all(const QueryNode& root, std::vector<ScorePart>& parts) const {
        if (!std::holds_alternative<AllNode>(root.content)) return collect(root, parts);
        for (const QueryNode& child : nodes_below(root))
            collect(child, parts);
    }

  private:
    void collect(const QueryNode& node, std::vector<ScorePart>& parts) const {
        const bool joins = std::holds_alternative<AllNode>(node.content) ||
                           std::holds_alternative<AnyNode>(node.content) ||
                           std::holds_alternative<MustNode>(node.content);
        if (joins) {
            if (!probe_.matches(translator_.translate(node))) return;
            for (const QueryNode& child : nodes_below(node))
                collect(child, parts);
            return;
        }
        const Query query = translator_.translate(node);
        const double weight = probe_.weight(query);
        if (weight < negligible) return;
        parts.push_back({weight, canonical_text(node), parts_of(node, query)});
    }

    std::vector<ScorePart> parts_of(const QueryNode& node, const Query& query) const {
        const auto* weighted = std::get_if<WeightNode>(&node.content);
        if (weighted == nullptr) return query_parts_.of(query);
        std::vector<ScorePart> parts = parts_of(weighted->child.front(), query.get_subquery(0));
        for (ScorePart& part : parts) {
            part.weight *= weighted->factor;
            part.reason += fmt::format("; counted {:g} times", weighted->factor);
        }
        return parts;
    }

    const XapianTranslator& translator_;
    const ArticleProbe& probe_;
    QueryParts query_parts_;
};

}  // namespace

std::vector<ScorePart> score_parts(const QueryNode& root, const XapianTranslator& translator,
                                   const ArchiveView& archive, const ArticleProbe& probe) {
    std::vector<ScorePart> parts;
    TreeParts(translator, archive, probe).collect_all(root, parts);
    return parts;
}

}  // namespace news
