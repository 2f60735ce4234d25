// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/answering.hpp"

#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "common/whole_input.hpp"
#include "searcher/answering_batch.hpp"
#include "searcher/evaluation/judgments.hpp"
#include "searcher/page_style.hpp"
#include "searcher/pager.hpp"
#include "searcher/remarks.hpp"
#include "searcher/search/searcher.hpp"

namespace news {
namespace {

/// Writes hits as they come.
class StreamWriter final : public HitReceiver {
  public:
    StreamWriter(AnswerWriter& writer, TopicId topic, const OutputPlace& place)
        : writer_(writer), topic_(std::move(topic)), output_(place) {}

    void begin(const Response& head) override {
        if (!topic_) write_standard_error(remarks_on_head(head));
        output_.write(writer_.begin(head, topic_));
    }
    void hit(const Hit& hit) override { output_.write(writer_.hit(hit)); }
    void end(const Response& head) {
        output_.write(writer_.end(head));
        output_.finish();
    }

  private:
    AnswerWriter& writer_;
    TopicId topic_;
    PageOutput output_;
};

Response write_all_hits(Searcher& searcher, const Request& request, StreamWriter& stream) {
    const Response head = searcher.stream(request, stream);
    stream.end(head);
    return head;
}

std::vector<std::string> ids_of(const Response& response) {
    std::vector<std::string> ids;
    for (const Hit& hit : response.hits)
        ids.push_back(hit.article.id);
    return ids;
}

/// What may be amiss with an evaluation, rather than with the answers.
void tell_of_doubts(std::size_t unjudged, const std::vector<TopicMeasures>& judged) {
    if (unjudged > 0) {
        write_standard_error(
            remark(counted(unjudged, "query", "queries") + " without judgments left out of the means"));
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
    const OutputPlace place = place_of_output();
    const auto writer = options.format->make_writer(writer_options(options, place));
    Outcome outcome;
    if (options.answer == AnswerKind::all) {
        StreamWriter stream(*writer, std::nullopt, place);
        outcome.add(write_all_hits(searcher, options.request, stream));
        return outcome.code();
    }
    const Response response = searcher.search(options.request);
    outcome.add(response);
    write_standard_error(remarks(response));
    write_page(render_page(*writer, response), place);
    return outcome.code();
}

ExitCode answer_batch(const SearchOptions& options) {
    Outcome outcome;
    Searcher searcher{ArchiveDirectory{options.archive}};
    const auto writer = options.format->make_writer(writer_options(options, place_of_output()));
    const OutputPlace unpaged;  // answers come one by one
    for_each_query(options, outcome, [&](const BatchQuery& query) {
        Response response;
        if (options.answer == AnswerKind::all) {
            StreamWriter stream(*writer, query.topic.id, unpaged);
            response = write_all_hits(searcher, query.request, stream);
        } else {
            response = searcher.search(query.request);
            write_standard_output(render_page(*writer, response, query.topic.id));
        }
        outcome.add(response);
        write_standard_error(remarks_on_reading(query.place, response));
    });
    return outcome.code();
}

ExitCode evaluate_batch(const SearchOptions& options) {
    Outcome outcome;
    const Judgments judgments = read_judgments(read_whole_input(options.judgments));
    for (const LineProblem& problem : judgments.problems)
        name_problem(name_of_input(options.judgments), problem);
    outcome.has_problems = !judgments.problems.empty();
    Searcher searcher{ArchiveDirectory{options.archive}};
    std::vector<TopicMeasures> measured;
    std::size_t unjudged = 0;
    for_each_query(options, outcome, [&](const BatchQuery& query) {
        const auto judged = judgments.by_topic.find(query.topic.id);
        if (judged == judgments.by_topic.end()) {
            ++unjudged;
            return;
        }
        measured.push_back({query.topic.id, {}});  // all 0 if it cannot be answered
        const Response response = searcher.search(query.request);
        outcome.add(response);
        write_standard_error(remarks_on_reading(query.place, response));
        measured.back().measures = measure(ids_of(response), judged->second);
    });
    tell_of_doubts(unjudged, measured);
    write_standard_output(options.format->render_evaluation(measured));
    return outcome.code();
}

}  // namespace news
