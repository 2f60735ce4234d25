// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/program.hpp"
#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "searcher/options.hpp"
#include "searcher/search/searcher.hpp"

namespace {

/// Talk about the answer, for standard error: how the query was read, and that nothing was found.
std::string remarks(const news::Response& response) {
    std::string text;
    for (const news::QueryWarning& warning : response.warnings) {
        text += fmt::format("newssearch: column {}: {}\n", warning.column, warning.message);
    }
    if (response.all_words + response.some_words == 0) {
        text += fmt::format("newssearch: no article matches {}\n", response.canonical);
    } else if (response.hits.empty()) {
        const std::uint64_t matches = response.all_words + response.some_words;
        text += fmt::format("newssearch: {}; none is on this page (--limit, --offset)\n",
                            news::counted(matches, "article matches", "articles match"));
    }
    return text;
}

news::ExitCode search(const news::SearchOptions& options) {
    const bool is_bold = news::color_wanted(options.color);
    news::Searcher searcher{news::ArchiveDirectory{options.archive}};
    const news::Response response = searcher.search(options.request);
    news::write_standard_error(remarks(response));
    news::write_standard_output(
        options.format->render(response, {is_bold ? news::Emphasis::bold : news::Emphasis::plain}));
    return response.all_words + response.some_words == 0 ? news::ExitCode::no_hit : news::ExitCode::success;
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
