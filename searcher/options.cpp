// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/options.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include <fmt/format.h>

#include "common/archive/archive_directory.hpp"
#include "common/duration.hpp"
#include "common/error.hpp"
#include "common/text.hpp"
#include "searcher/choices.hpp"
#include "searcher/mode_checks.hpp"
#include "searcher/option_table.hpp"
#include "searcher/query/recency.hpp"

namespace news {
namespace {

constexpr std::uint32_t most_hits = 100'000;         // of one page
constexpr std::uint32_t hits_to_compare_by = 1'000;  // as trec_eval and those who use it have it

std::uint32_t read_number(std::string_view name, std::string_view text) {
    std::uint32_t value = 0;
    for (const char c : text) {
        if (!is_ascii_digit(c) || value > most_hits) break;
        value = value * 10 + static_cast<std::uint32_t>(c - '0');
    }
    if (text.find_first_not_of("0123456789") != std::string_view::npos || text.empty() || value > most_hits) {
        wrong_usage(
            fmt::format("{} is a number from 0 to {}, not \"{}\"", name, with_thousands(most_hits), text));
    }
    return value;
}

std::uint32_t number(const CommandLine& line, std::string_view option, std::uint32_t otherwise) {
    const auto text = line.value(option);
    return text ? read_number(fmt::format("--{}", option), *text) : otherwise;
}

DateLimits chosen_dates(const CommandLine& line) {
    DateLimits dates;
    for (const auto& [name, limit] : {std::pair{"from", &dates.from}, std::pair{"to", &dates.to},
                                      std::pair{"on", &dates.on}, std::pair{"since", &dates.since}}) {
        const auto text = line.value(name);
        if (!text) continue;
        if (trim(*text).empty()) wrong_usage(fmt::format("--{} names no date", name), std::string(date_hint));
        *limit = *text;
    }
    check_limits(dates);
    return dates;
}

std::optional<std::chrono::milliseconds> chosen_timeout(const CommandLine& line) {
    const auto text = line.value("timeout");
    if (!text) return std::nullopt;
    const bool is_bare = text->find_first_not_of("0123456789") == std::string::npos;
    const auto time = parse_duration(is_bare ? *text + 's' : *text);  // nobody waits minutes for an answer
    if (!time || time->count() == 0)
        wrong_usage(fmt::format("--timeout is a time such as 2 (seconds), 500ms or 1m, not \"{}\"", *text));
    return time;
}

std::optional<TimelineRequest> chosen_timeline(const CommandLine& line) {
    const auto step = line.value("timeline");
    TimelineRequest timeline{{}, line.value("compare")};
    if (!step && !timeline.compared) return std::nullopt;
    if (timeline.compared && trim(*timeline.compared).empty())
        wrong_usage("--compare names no query", "Try: newssearch paris --compare lyon");
    if (!step || *step == "auto") return timeline;
    const auto* const found = std::find(time_step_names.begin(), time_step_names.end(), *step);
    if (found == time_step_names.end()) {
        wrong_usage(fmt::format("--timeline goes by {}, not \"{}\"", fmt::join(time_step_names, ", "), *step),
                    "Try: newssearch --timeline=month paris");
    }
    timeline.step = static_cast<TimeStep>(found - time_step_names.begin());
    return timeline;
}

const OutputFormat& chosen_format(const CommandLine& line) {
    if (line.has("template")) {
        if (line.has("format")) wrong_usage("--template and --format are two forms of the answer");
        if (line.has("ids")) wrong_usage("--template and --ids are two forms of the answer");
        return template_format();
    }
    const std::string name = line.value("format").value_or(line.has("ids") ? "ids" : "text");
    if (line.has("ids") && name != "ids")
        wrong_usage(fmt::format("--ids and --format {} are two forms", name));
    const OutputFormat* format = output_format_named(name);
    if (format != nullptr) return *format;
    std::string names;
    for (const OutputFormat& known : output_formats())
        names += (names.empty() ? "" : ", ") + std::string(known.name);
    wrong_usage(fmt::format("--format is one of {}, not \"{}\"", names, name));
}

void choose_fields(const CommandLine& line, SearchOptions& options) {
    if (const auto list = line.value("fields")) options.fields = read_output_fields(*list);
    if (const auto text = line.value("template")) options.record = RecordTemplate::parse(*text);
    if (line.has("null")) options.record_end = RecordEnd::zero_byte;
    check_fields(options);
    if (options.format == &template_format()) options.fields = options.record.fields();
}

void check_recency(const Request& request) {
    constexpr CalendarDate any_day{2000, 1, 1};
    read_recency(request.around, request.half_life, any_day);
    if (request.sort != SortOrder::recent && !(request.around + request.half_life).empty())
        wrong_usage("--around and --half-life belong to --sort recent");
}

/// Options that each ask for a report on one article.
constexpr std::array<Choice<SearchMode>, 5> article_modes{{{"show", SearchMode::show},
                                                           {"why", SearchMode::why},
                                                           {"why-not", SearchMode::why_not},
                                                           {"related", SearchMode::related},
                                                           {"like", SearchMode::like}}};

const Choice<SearchMode>* article_mode(const CommandLine& line) {
    const Choice<SearchMode>* chosen = nullptr;
    for (const Choice<SearchMode>& one : article_modes) {
        if (!line.has(one.name)) continue;
        if (chosen != nullptr)
            wrong_usage(fmt::format("--{} and --{} are two questions", chosen->name, one.name));
        chosen = &one;
    }
    return chosen;
}

SearchMode chosen_mode(const CommandLine& line) {
    if (line.has("help")) return SearchMode::help;
    if (line.has("config")) return SearchMode::configuration;
    if (line.has("version")) return SearchMode::version;
    if (const auto* about_article = article_mode(line)) return about_article->value;
    if (line.has("eval")) return SearchMode::evaluate;
    return line.has("batch") ? SearchMode::batch : SearchMode::search;
}

std::uint32_t snippet_length(const CommandLine& line) {
    const std::uint32_t length = number(line, "snippet-length", usual_snippet_length);
    if (length > longest_snippet) {
        wrong_usage(fmt::format("--snippet-length is a number from 0 (none) to {}, not \"{}\"",
                                with_thousands(longest_snippet), length));
    }
    return length;
}

/// Options that each want something else of the articles that match.
constexpr std::array<Choice<AnswerKind>, 3> answer_kinds{
    {{"all", AnswerKind::all}, {"count", AnswerKind::count}, {"exists", AnswerKind::exists}}};

AnswerKind chosen_answer(const CommandLine& line) {
    const Choice<AnswerKind>* chosen = nullptr;
    for (const Choice<AnswerKind>& one : answer_kinds) {
        if (!line.has(one.name)) continue;
        if (chosen != nullptr)
            wrong_usage(fmt::format("--{} and --{} are two questions", chosen->name, one.name));
        chosen = &one;
    }
    if (chosen == nullptr) return AnswerKind::page;
    if (line.has("limit")) {
        wrong_usage(fmt::format("--{} is about all that matches; it takes no --limit", chosen->name));
    }
    if (chosen->value != AnswerKind::all && line.has("offset"))
        wrong_usage(fmt::format("--{} is about all that matches; it takes no --offset", chosen->name));
    return chosen->value;
}

std::optional<TimeStep> chosen_count_step(const CommandLine& line) {
    const std::string step = line.value_or("count", "all");
    if (step == "all") return std::nullopt;
    if (step == name_of(TimeStep::year)) return TimeStep::year;
    if (step == name_of(TimeStep::month)) return TimeStep::month;
    wrong_usage(fmt::format("--count goes by year or month, not \"{}\"", step),
                "Try: newssearch --count=year paris");
}

Request chosen_request(const CommandLine& line, OutputUse use) {
    Request request;
    request.text = join(line.operands(), " ");
    request.dates = chosen_dates(line);
    request.undated = line.has("undated");
    request.match = line.chosen("match", match_modes, match_modes.front().value);
    request.spell = line.chosen("spell", spell_modes, spell_modes.front().value);
    request.expand = line.has("expand");
    if (line.has("explain")) request.explanation = Explanation::full;
    request.timeout = chosen_timeout(line);
    request.sort = line.chosen("sort", sort_orders, sort_orders.front().value);
    request.around = line.value("around").value_or("");
    // One that stands for all calls waits for those that are sorted so.
    if (request.sort == SortOrder::recent || line.is_given("half-life"))
        request.half_life = line.value_or("half-life", "");
    check_recency(request);
    if (use == OutputUse::comparing) {
        request.syntax = QuerySyntax::words;
        request.limit = hits_to_compare_by;
    }
    if (line.has("syntax")) request.syntax = line.chosen("syntax", syntaxes, syntaxes.front().value);
    request.limit = number(line, "limit", request.limit);
    request.offset = number(line, "offset", request.offset);
    request.snippet_length = snippet_length(line);
    if (const auto facets = line.value("facet")) request.facets = read_facet_names(*facets);
    request.timeline = chosen_timeline(line);
    request.facet_limit = number(line, "facet-limit", request.facet_limit);
    return request;
}

SearchOptions options_of(const CommandLine& line) {
    SearchOptions options;
    options.mode = chosen_mode(line);
    if (options.mode == SearchMode::help || options.mode == SearchMode::version) return options;
    options.format = &chosen_format(line);
    options.answer = chosen_answer(line);
    options.count_step = chosen_count_step(line);
    options.topics = line.value("batch").value_or("");
    options.judgments = line.value("eval").value_or("");
    const bool is_evaluation = options.mode == SearchMode::evaluate;
    options.request = chosen_request(line, is_evaluation ? OutputUse::comparing : options.format->use);
    choose_fields(line, options);
    if (is_evaluation) {
        options.request.detail = HitDetail::id;
    } else {
        ask_for_what_is_told(options.request, *options.format, options.fields);
    }
    const bool has_only_ids = options.mode == SearchMode::batch && options.format->use != OutputUse::reading;
    if ((has_only_ids && options.answer == AnswerKind::page) || is_evaluation)
        options.request.told = Told::hits;
    if (const auto* about_article = article_mode(line)) {
        options.article_id = line.value_or(about_article->name, "");
        check_article_mode(options, about_article->name);
    } else if (options.mode != SearchMode::configuration) {
        check_search_mode(options);
    }
    options.color = line.chosen("color", color_choices, color_choices.front().value);
    if (line.has("width")) options.columns = number(line, "width", 0);
    const auto archive = line.value("archive");
    if (archive && archive->empty()) wrong_usage("--archive names no folder");
    options.archive = archive ? std::filesystem::path(*archive) : default_archive();
    return options;
}

}  // namespace

SearchOptions parse_search_options(const std::vector<std::string>& arguments) {
    const CommandLine line = read_command_line(search_program_options(), arguments);
    SearchOptions options = telling_origins(line, [&] { return options_of(line); });
    if (options.mode == SearchMode::configuration)
        options.settings = settings_outcome(search_program_options(), line);
    return options;
}

std::uint32_t read_hit_count(std::string_view name, std::string_view text) {
    return read_number(name, text);
}

}  // namespace news
