// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/mode_checks.hpp"

#include <fmt/format.h>

#include "common/error.hpp"
#include "common/text.hpp"
#include "searcher/output/render_counts.hpp"

namespace news {
namespace {

/// What a report on one article wants and cannot have.
void check_report(const SearchOptions& options, std::string_view name) {
    const bool has_query = !trim(options.request.text).empty() || !options.request.dates.empty();
    if (options.format->use != OutputUse::reading || options.format->make_writer == nullptr)
        wrong_usage(fmt::format("--{} prints no {}", name, options.format->name));
    const bool wants_query = options.mode == SearchMode::why || options.mode == SearchMode::why_not;
    if (has_query && !wants_query)
        wrong_usage(fmt::format("--{} is about all of the archive; it takes no query", name));
    if (!has_query && wants_query) {
        wrong_usage(fmt::format("--{} wants a query", name),
                    fmt::format("Try: newssearch --{} ID paris balcony", name));
    }
}

/// What showing an article wants and cannot have.
void check_show(const SearchOptions& options) {
    if (!options.request.dates.empty()) wrong_usage("--show is about one article; it takes no dates");
    if (options.format->render_article == nullptr)
        wrong_usage(fmt::format("--show prints no {}", options.format->name));
}

/// Other questions than for hits.
void check_answer_kind(const SearchOptions& options) {
    if (options.answer == AnswerKind::page) return;
    if (options.mode == SearchMode::evaluate)
        wrong_usage("--eval looks at the first hits; it takes no --all, no --count and no --exists");
    const bool counts = options.answer == AnswerKind::count || options.answer == AnswerKind::exists;
    if (counts && (!options.request.facets.empty() || options.request.timeline))
        wrong_usage("--count and --exists take no --facet and no --timeline");
    if (options.answer == AnswerKind::count && count_form_named(options.format->name) == nullptr)
        wrong_usage(fmt::format("--count prints no {}", options.format->name),
                    "Try: newssearch --count --format json paris");
}

}  // namespace

void wrong_usage(const std::string& message, const std::string& hint) {
    throw Error(ExitCode::usage, message, hint);
}

void check_article_mode(const SearchOptions& options, std::string_view name) {
    if (trim(options.article_id).empty())
        wrong_usage(fmt::format("--{} names no article", name), "newssearch prints the id of each hit.");
    if (options.answer != AnswerKind::page)
        wrong_usage(
            fmt::format("--{} is about one article; it takes no --all, no --count and no --exists", name));
    if (!options.topics.empty() || !options.judgments.empty())
        wrong_usage(fmt::format("--{} is about one article; it takes no --batch and no --eval", name));
    if (options.mode == SearchMode::show) {
        check_show(options);
    } else {
        check_report(options, name);
    }
}

void check_search_mode(const SearchOptions& options) {
    if (options.mode != SearchMode::evaluate && options.format->make_writer == nullptr) {
        wrong_usage(fmt::format("--format {} is for one article", options.format->name),
                    "Try: newssearch --format markdown --show ID");
    }
    check_answer_kind(options);
    const bool has_query = !trim(options.request.text).empty();
    const bool counts = !options.request.facets.empty() || options.request.timeline;
    if (counts && options.format->use != OutputUse::reading)
        wrong_usage(fmt::format("--format {} shows no facets and no timeline", options.format->name));
    if (counts && options.mode == SearchMode::evaluate) wrong_usage("--eval shows no facets and no timeline");
    if (options.mode == SearchMode::search) {
        if (!has_query && options.request.dates.empty()) {
            wrong_usage("nothing is asked for",
                        "Try: newssearch \"paris balcony\", or --from 2018-05 for all since May 2018.");
        }
        return;
    }
    if (options.format->name == "csv" && options.answer != AnswerKind::count)
        wrong_usage("--format csv is for one query", "Try: --format json, an object a line.");
    if (options.topics.empty())
        wrong_usage("--eval wants the queries that were judged", "Try: --eval qrels.txt --batch topics.tsv");
    if (has_query) wrong_usage("--batch has the queries; there is no place for another one");
    if (options.mode == SearchMode::evaluate && options.format->render_evaluation == nullptr) {
        wrong_usage(fmt::format("--eval prints no {}", options.format->name),
                    "Leave out --eval for what was found, or --format for how good it is.");
    }
    if (options.mode == SearchMode::evaluate && options.request.offset > 0)
        wrong_usage("--eval looks at answers from their first hit on, so it takes no --offset");
}

}  // namespace news
