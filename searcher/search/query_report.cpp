// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/query_report.hpp"

#include <fmt/format.h>

#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/query_nodes.hpp"
#include "searcher/search/article_count.hpp"

namespace news {
namespace {

std::vector<const QueryNode*> clauses_of(const QueryNode& root) {
    std::vector<const QueryNode*> clauses;
    if (const auto* all = std::get_if<AllNode>(&root.content)) {
        for (const QueryNode& child : all->children)
            clauses.push_back(&child);
    } else {
        clauses.push_back(&root);
    }
    return clauses;
}

}  // namespace

std::vector<ClauseCount> clause_counts(const QueryNode& root, const XapianTranslator& translator,
                                       const Xapian::Database& database) {
    std::vector<ClauseCount> counts;
    for (const QueryNode* clause : clauses_of(root)) {
        counts.push_back({canonical_text(*clause), count_articles(database, translator.translate(*clause))});
    }
    return counts;
}

std::optional<DateConditions> date_conditions(const QueryNode& root, const XapianTranslator& translator) {
    std::vector<Xapian::Query> queries;
    std::vector<std::string> written;
    for (const QueryNode* clause : clauses_of(root)) {
        if (!std::holds_alternative<DateNode>(clause->content)) continue;
        queries.push_back(translator.translate(*clause));
        written.push_back(canonical_text(*clause));
    }
    if (queries.empty()) return std::nullopt;
    return DateConditions{join(written, " AND "), {Xapian::Query::OP_AND, queries.begin(), queries.end()}};
}

std::vector<std::string> unknown_link_ids(const QueryNode& root, const Xapian::Database& database) {
    std::vector<std::string> unknown;
    if (const auto* link = std::get_if<LinkNode>(&root.content)) {
        if (!database.term_exists(unique_term(link->id))) unknown.push_back(link->id);
    }
    for (const QueryNode& child : nodes_below(root)) {
        for (std::string& id : unknown_link_ids(child, database))
            unknown.push_back(std::move(id));
    }
    return unknown;
}

EmptyAnswer report_on_nothing(const QueryNode& root, const XapianTranslator& translator,
                              const Xapian::Database& database) {
    EmptyAnswer empty{clause_counts(root, translator, database), {}, {}, unknown_link_ids(root, database)};
    if (const auto conditions = date_conditions(root, translator)) {
        empty.days = conditions->written;
        empty.articles_in_days = count_articles(database, conditions->query);
    }
    return empty;
}

std::vector<std::string> notes_on_phrases(const QueryNode& root, const XapianTranslator& translator,
                                          const Xapian::Database& database) {
    std::vector<std::string> notes;
    for (const QueryNode* clause : clauses_of(root)) {
        const auto* phrase = std::get_if<PhraseNode>(&clause->content);
        if (phrase == nullptr || count_articles(database, translator.translate(*clause)) > 0) continue;
        AllNode words;
        for (const PhrasePart& part : phrase->parts) {
            if (const auto* word = std::get_if<QueryWord>(&part))
                words.children.push_back({WordNode{phrase->field, *word, WordMatch::stemmed}});
        }
        const std::uint64_t articles = count_articles(database, translator.translate({std::move(words)}));
        if (articles == 0) continue;
        notes.push_back(fmt::format("no article has {} as a phrase; without the quotes {} all of its words",
                                    canonical_text(*clause),
                                    articles == 1 ? "1 has" : with_thousands(articles) + " have"));
    }
    return notes;
}

std::vector<std::string> notes_on_limits(const std::vector<Expansion>& expansions) {
    std::vector<std::string> notes;
    for (const Expansion& expansion : expansions) {
        if (!expansion.reached_limit) continue;
        const bool has_most_words = expansion.words.size() == ExpansionLimits{}.most_words;
        notes.push_back(
            has_most_words
                ? fmt::format(
                      "{} stands for more words than are looked for; taken are the {} in most articles",
                      expansion.pattern, with_thousands(expansion.words.size()))
                : fmt::format("{} may stand for more words: not all of the archive's were looked at",
                              expansion.pattern));
    }
    return notes;
}

}  // namespace news
