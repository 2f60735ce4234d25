// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/program.hpp"
#include "common/standard_output.hpp"
#include "searcher/answering.hpp"
#include "searcher/answering_about_article.hpp"
#include "searcher/answering_counts.hpp"
#include "searcher/option_table.hpp"
#include "searcher/options.hpp"

namespace {

news::ExitCode answer(const news::SearchOptions& options) {
    if (options.answer == news::AnswerKind::count) return news::tell_counts(options);
    if (options.answer == news::AnswerKind::exists) return news::tell_existence(options);
    return options.mode == news::SearchMode::batch ? news::answer_batch(options)
                                                   : news::answer_query(options);
}

news::ExitCode run(const std::vector<std::string>& arguments) {
    const news::SearchOptions options = news::parse_search_options(arguments);
    switch (options.mode) {
        case news::SearchMode::search:
        case news::SearchMode::batch:
            return answer(options);
        case news::SearchMode::evaluate:
            return news::evaluate_batch(options);
        case news::SearchMode::why:
        case news::SearchMode::why_not:
            return news::tell_placement(options);
        case news::SearchMode::related:
            return news::tell_links(options);
        case news::SearchMode::like:
            return news::tell_similar(options);
        case news::SearchMode::show:
            return news::tell_article(options);
        case news::SearchMode::help:
            news::write_standard_output(news::search_help());
            break;
        case news::SearchMode::configuration:
            news::write_standard_output(options.settings);
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
