// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/program.hpp"
#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "searcher/options.hpp"
#include "searcher/output/match_counts.hpp"
#include "searcher/search/searcher.hpp"

namespace {

std::string remark(const std::string& text) {
    return "newssearch: " + news::without_controls(text) + '\n';
}

/// Why nothing was found: which part of the query finds nothing, or that there is nothing in its days.
std::string why_empty(const news::EmptyAnswer& empty) {
    std::string text;
    if (empty.clauses.size() > 1) {
        for (const news::ClauseCount& clause : empty.clauses) {
            text += remark(fmt::format("{} in {}", clause.clause,
                                       news::counted(clause.articles, "article", "articles")));
        }
    }
    for (const std::string& id : empty.unknown_ids)
        text += remark("the archive has no article with the id " + id);
    if (empty.articles_in_days == 0U) text += remark("the archive has no article of " + empty.days);
    return text;
}

/// Talk about the answer, for standard error: how the query was read, and that nothing was found.
std::string remarks(const news::Response& response) {
    std::string text;
    for (const news::QueryWarning& warning : response.warnings)
        text += remark(fmt::format("column {}: {}", warning.column, warning.message));
    for (const std::string& note : response.notes)
        text += remark(note);
    const std::uint64_t matches = response.all_words + response.some_words;
    if (matches == 0) {
        text += remark(fmt::format("no article matches {}", response.canonical));
        if (response.empty) text += why_empty(*response.empty);
    } else if (response.hits.empty()) {
        text += remark(news::match_counts(response) + "; none is on this page (--limit, --offset)");
    }
    for (const news::SpellingSuggestion& suggestion : response.suggestions) {
        text += remark(
            fmt::format("for {}, did you mean {}?", suggestion.word, news::join(suggestion.likely, ", ")));
    }
    return text;
}

news::ExitCode exit_code(const news::Response& response) {
    if (response.is_partial) return news::ExitCode::partial_answer;
    const bool is_empty = response.all_words + response.some_words == 0;
    return is_empty ? news::ExitCode::no_hit : news::ExitCode::success;
}

news::ExitCode search(const news::SearchOptions& options) {
    const bool is_bold = news::color_wanted(options.color);
    news::Searcher searcher{news::ArchiveDirectory{options.archive}};
    const news::Response response = searcher.search(options.request);
    news::write_standard_error(remarks(response));
    news::write_standard_output(
        options.format->render(response, {is_bold ? news::Emphasis::bold : news::Emphasis::plain}));
    return exit_code(response);
}

news::ExitCode run(const std::vector<std::string>& arguments) {
    const news::SearchOptions options = news::parse_search_options(arguments);
    switch (options.mode) {
        case news::SearchMode::search:
            return search(options);
        case news::SearchMode::help:
            news::write_standard_output(news::search_help());
            break;
        case news::SearchMode::version:
            news::write_standard_output("newssearch " NEWSARCHIVE_VERSION "\n");
            break;
    }
    return news::ExitCode::success;
}

}  // namespace

int main(int argument_count, char** arguments) {
    return news::run_program("newssearch", argument_count, arguments, run);
}
