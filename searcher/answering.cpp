// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/answering.hpp"

#include <algorithm>
#include <functional>

#include <fmt/format.h>
#include <unistd.h>

#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "common/whole_input.hpp"
#include "searcher/evaluation/judgments.hpp"
#include "searcher/evaluation/topics.hpp"
#include "searcher/page_style.hpp"
#include "searcher/pager.hpp"
#include "searcher/remarks.hpp"
#include "searcher/search/searcher.hpp"

namespace news {
namespace {

bool has_matches(const Response& response) {
    return response.all_words + response.some_words > 0;
}

/// How a batch went, for the exit code.
struct Outcome {
    bool has_hits = false;
    bool is_partial = false;
    bool has_problems = false;

    ExitCode code() const {
        if (has_problems) return ExitCode::usage;
        if (is_partial) return ExitCode::partial_answer;
        return has_hits ? ExitCode::success : ExitCode::no_hit;
    }
};

void name_problems(const std::string& file, const std::vector<LineProblem>& problems, Outcome& outcome) {
    for (const LineProblem& problem : problems)
        write_standard_error(remark(fmt::format("{}, line {}: {}", file, problem.line, problem.problem)));
    outcome.has_problems = outcome.has_problems || !problems.empty();
}

std::string name_of_input(const std::string& file) {
    return file == "-" ? "standard input" : file;
}

/// Answers the queries of a file, one after the other.
class Batch {
  public:
    Batch(const SearchOptions& options, Outcome& outcome)
        : options_(options),
          outcome_(outcome),
          name_(name_of_input(options.topics)),
          topics_(read_topics(read_whole_input(options.topics))),
          searcher_(ArchiveDirectory{options.archive}) {
        name_problems(name_, topics_.problems, outcome_);
    }

    const std::vector<Topic>& topics() const { return topics_.topics; }

    void answer(const Topic& topic, const std::function<void(const Response&)>& take) {
        Request request = options_.request;
        request.text = topic.query;
        Response response;
        try {
            response = searcher_.search(request);
        } catch (const Error& error) {
            if (error.code() != ExitCode::usage) throw;
            outcome_.has_problems = true;
            return write_standard_error(problem_with_query(place_of(topic), error));
        }
        outcome_.has_hits = outcome_.has_hits || has_matches(response);
        outcome_.is_partial = outcome_.is_partial || response.is_partial;
        write_standard_error(remarks_on_reading(place_of(topic), response));
        take(response);
    }

  private:
    std::string place_of(const Topic& topic) const { return fmt::format("{}, line {}", name_, topic.line); }

    const SearchOptions& options_;
    Outcome& outcome_;
    std::string name_;
    Topics topics_;
    Searcher searcher_;
};

std::vector<std::string> ids_of(const Response& response) {
    std::vector<std::string> ids;
    for (const Hit& hit : response.hits)
        ids.push_back(hit.article.id);
    return ids;
}

/// What may be amiss with an evaluation, rather than with the answers.
void tell_of_doubts(std::size_t topics, const std::vector<TopicMeasures>& judged) {
    if (judged.size() < topics) {
        const std::size_t missing = topics - judged.size();
        write_standard_error(
            remark(counted(missing, "query", "queries") + " without judgments left out of the means"));
    }
    if (!judged.empty() && mean_of(judged) == Measures{}) {
        write_standard_error(
            remark("no article that was judged relevant is among the answers: do the judgments have the ids "
                   "of this archive?"));
    }
}

}  // namespace

ExitCode answer_query(const SearchOptions& options) {
    Searcher searcher{ArchiveDirectory{options.archive}};
    const Response response = searcher.search(options.request);
    write_standard_error(remarks(response));
    const OutputPlace place = place_of_output();
    const auto writer = options.format->make_writer(chosen_style(options, place));
    write_page(render_page(*writer, response), place);
    return Outcome{has_matches(response), response.is_partial}.code();
}

ExitCode answer_batch(const SearchOptions& options) {
    Outcome outcome;
    Batch batch(options, outcome);
    const auto writer = options.format->make_writer(chosen_style(options, place_of_output()));
    for (const Topic& topic : batch.topics()) {
        batch.answer(topic, [&](const Response& response) {
            write_standard_output(render_page(*writer, response, topic.id));
        });
    }
    return outcome.code();
}

ExitCode evaluate_batch(const SearchOptions& options) {
    Outcome outcome;
    const Judgments judgments = read_judgments(read_whole_input(options.judgments));
    name_problems(name_of_input(options.judgments), judgments.problems, outcome);
    Batch batch(options, outcome);
    std::vector<TopicMeasures> measured;
    for (const Topic& topic : batch.topics()) {
        const auto judged = judgments.by_topic.find(topic.id);
        if (judged == judgments.by_topic.end()) continue;
        measured.push_back({topic.id, {}});  // all 0 if it cannot be answered
        batch.answer(topic, [&](const Response& response) {
            measured.back().measures = measure(ids_of(response), judged->second);
        });
    }
    tell_of_doubts(batch.topics().size(), measured);
    write_standard_output(options.format->render_evaluation(measured));
    return outcome.code();
}

}  // namespace news
