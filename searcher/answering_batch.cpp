// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/answering_batch.hpp"

#include <utility>

#include <fmt/format.h>

#include "common/line_reader.hpp"
#include "common/standard_output.hpp"
#include "searcher/choices.hpp"
#include "searcher/evaluation/topic_reader.hpp"
#include "searcher/mode_checks.hpp"
#include "searcher/remarks.hpp"

namespace news {
namespace {

/// What the line says goes before what the command line says.
Request request_of(const Topic& topic, const SearchOptions& options) {
    Request request = options.request;
    request.text = topic.query;
    for (const auto member : {&DateLimits::from, &DateLimits::to, &DateLimits::on, &DateLimits::since}) {
        if (!(topic.dates.*member).empty()) request.dates.*member = topic.dates.*member;
    }
    check_limits(request.dates);
    if (!topic.sort.empty()) {
        const Choice<SortOrder>* sort = choice_named(sort_orders, topic.sort);
        if (sort == nullptr)
            wrong_usage(fmt::format("sort is one of {}, not \"{}\"", names_of(sort_orders, ", "), topic.sort),
                        "");
        request.sort = sort->value;
    }
    if (!topic.limit.empty()) request.limit = read_hit_count("limit", topic.limit);
    return request;
}

std::string place_of(const std::string& file, std::size_t line) {
    return fmt::format("{}, line {}", file, line);
}

TopicReader::Form form_of(const std::string& file) {
    return file.ends_with(".csv") ? TopicReader::Form::table : TopicReader::Form::told_by_header;
}

}  // namespace

bool has_matches(const Response& response) {
    return response.all_words + response.some_words > 0;
}

ExitCode Outcome::code() const {
    if (has_problems) return ExitCode::usage;
    if (is_partial) return ExitCode::partial_answer;
    return has_hits ? ExitCode::success : ExitCode::no_hit;
}

std::string name_of_input(const std::string& file) {
    return file == "-" ? "standard input" : file;
}

void name_problem(const std::string& file, const LineProblem& problem) {
    write_standard_error(remark(place_of(file, problem.line) + ": " + problem.problem));
}

void for_each_query(const SearchOptions& options, Outcome& outcome,
                    const std::function<void(const BatchQuery&)>& answer) {
    const std::string file = name_of_input(options.topics);
    LineReader lines(options.topics);
    TopicReader reader([&](std::string& line) { return lines.next(line); }, form_of(options.topics));
    while (const auto reading = reader.next()) {
        if (const auto* told = std::get_if<LineRemark>(&*reading)) {
            write_standard_error(remark(place_of(file, told->line) + ": " + told->remark));
        } else if (const auto* problem = std::get_if<LineProblem>(&*reading)) {
            outcome.has_problems = true;
            name_problem(file, *problem);
        } else {
            const auto& topic = std::get<Topic>(*reading);
            const std::string place = place_of(file, topic.line);
            try {
                answer({topic, request_of(topic, options), place});
            } catch (const Error& error) {
                if (error.code() != ExitCode::usage) throw;
                outcome.has_problems = true;
                write_standard_error(problem_with_query(place, error));
            }
        }
    }
}

}  // namespace news
