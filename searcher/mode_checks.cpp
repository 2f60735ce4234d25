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
    if (options.format->name != "text" && options.format->name != "json")
        wrong_usage(fmt::format("--{} prints no {}", name, options.format->name));
    const bool wants_query = options.mode == SearchMode::why || options.mode == SearchMode::why_not;
    if (has_query && !wants_query)
        wrong_usage(fmt::format("--{} is about all of the archive; it takes no query", name));
    if (!has_query && wants_query) {
        wrong_usage(fmt::format("--{} wants a query", name),
                    fmt::format("Try: newssearch --{} ID paris balcony", name));
    }
}

/// As on the command line.
std::string name_of_form(const SearchOptions& options) {
    const bool is_template = options.format == &template_format();
    return is_template ? "--template" : fmt::format("--format {}", options.format->name);
}

bool tells_more_than_hits(const SearchOptions& options) {
    return options.format->name == "text" || options.format->name == "json";
}

/// What showing an article wants and cannot have.
void check_show(const SearchOptions& options) {
    if (!options.request.dates.empty()) wrong_usage("--show is about one article; it takes no dates");
    if (options.format->use == OutputUse::comparing)
        wrong_usage(fmt::format("--show prints no {}", options.format->name));
    if (!options.fields.empty() && options.format->render_article != nullptr) {
        wrong_usage(fmt::format("--show prints all of an article as {}", options.format->name),
                    "Try: --format jsonl, csv or tsv with --fields, or --template.");
    }
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

void check_fields(const SearchOptions& options) {
    const bool is_template = options.format == &template_format();
    if (options.record_end == RecordEnd::zero_byte && !is_template && options.format->name != "ids")
        wrong_usage("-0 ends the records of --template and --ids");
    if (options.fields.empty()) return;
    if (is_template) wrong_usage("--template names its fields itself; it takes no --fields");
    if (options.format->needs.use == FieldUse::fixed) {
        wrong_usage(fmt::format("--format {} has fields of its own", options.format->name),
                    "--fields is for text, json, jsonl, csv and tsv.");
    }
    const bool writes_hits = options.mode == SearchMode::search || options.mode == SearchMode::batch ||
                             options.mode == SearchMode::show;
    if (!writes_hits) wrong_usage("--fields chooses what is told of hits; there are none in this answer");
}

void check_search_mode(const SearchOptions& options) {
    check_answer_kind(options);
    const bool has_query = !trim(options.request.text).empty();
    const bool counts = !options.request.facets.empty() || options.request.timeline;
    if (counts && options.format->use != OutputUse::reading)
        wrong_usage(fmt::format("{} shows no facets and no timeline", name_of_form(options)));
    const bool explains = options.request.explanation != Explanation::none;
    if (explains && !tells_more_than_hits(options))
        wrong_usage(fmt::format("{} has no place for --explain", name_of_form(options)),
                    "Try: --format json");
    if (counts && !options.fields.empty() && !tells_more_than_hits(options))
        wrong_usage(fmt::format("--fields are of hits; --format {} lists the counts", options.format->name));
    if (counts && options.mode == SearchMode::evaluate) wrong_usage("--eval shows no facets and no timeline");
    if (options.mode == SearchMode::search) {
        if (!has_query && options.request.dates.empty()) {
            wrong_usage("nothing is asked for",
                        "Try: newssearch \"paris balcony\", or --from 2018-05 for all since May 2018.");
        }
        return;
    }
    if (options.format->use == OutputUse::citing) {
        wrong_usage(fmt::format("--format {} is for one query", options.format->name),
                    "Articles that several queries find would be listed several times.");
    }
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
