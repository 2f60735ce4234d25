// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/remarks.hpp"

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/output/match_counts.hpp"

namespace news {

std::string remark(const std::string& text) {
    return "newssearch: " + without_controls(text) + '\n';
}

namespace {

/// Why nothing was found: which part of the query finds nothing, or that there is nothing in its days.
std::string why_empty(const EmptyAnswer& empty) {
    std::string text;
    if (empty.clauses.size() > 1) {
        for (const ClauseCount& clause : empty.clauses) {
            text += remark(
                fmt::format("{} in {}", clause.clause, counted(clause.articles, "article", "articles")));
        }
    }
    for (const std::string& id : empty.unknown_ids)
        text += remark("the archive has no article with the id " + id);
    if (empty.articles_in_days == 0U) text += remark("the archive has no article of " + empty.days);
    return text;
}

}  // namespace

std::string remarks(const Response& response) {
    std::string text = remarks_on_head(response);
    const std::uint64_t matches = response.all_words + response.some_words;
    if (matches > 0 && response.hits.empty() && !response.counted)
        text += remark(match_counts(response) + "; none is on this page (--limit, --offset)");
    return text;
}

std::string remarks_on_head(const Response& head) {
    std::string text;
    for (const QueryWarning& warning : head.warnings)
        text += remark(fmt::format("column {}: {}", warning.column, warning.message));
    for (const std::string& note : head.notes)
        text += remark(note);
    if (head.all_words + head.some_words == 0) {
        text += remark(fmt::format("no article matches {}", head.canonical));
        if (head.empty) text += why_empty(*head.empty);
    }
    for (const SpellingSuggestion& suggestion : head.suggestions) {
        text +=
            remark(fmt::format("for {}, did you mean {}?", suggestion.word, join(suggestion.likely, ", ")));
    }
    return text;
}

std::string remarks_on_reading(const std::string& place, const Response& response) {
    std::string text;
    for (const QueryWarning& warning : response.warnings)
        text += remark(fmt::format("{}, column {}: {}", place, warning.column, warning.message));
    if (response.is_partial)
        text += remark(place + ": not all was looked through; --timeout 1m gives it a minute");
    return text;
}

std::string problem_with_query(const std::string& place, const Error& error) {
    std::string text = fmt::format("newssearch: {}: {}\n", place, error.what());
    if (!error.hint().empty()) text += "hint: " + error.hint() + '\n';
    return text;
}

}  // namespace news
