// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/standard_output.hpp"
#include "indexer/article_json.hpp"
#include "indexer/article_source.hpp"
#include "indexer/commands.hpp"
#include "indexer/report.hpp"

namespace news {

ExitCode run_parse(const IndexOptions& options) {
    bool any_rejected = false;
    read_articles(options.paths, {options.format, options.keeps_short},
                  {[](ParsedArticle parsed) {
                       for (const std::string& warning : parsed.warnings) {
                           report_warning(parsed.article.origin, warning);
                       }
                       write_standard_output(to_json_line(parsed));
                       return true;
                   },
                   [&](const Rejection& rejection) {
                       any_rejected = true;
                       report_rejection(rejection);
                   },
                   [](const InputNote& note) { report_warning(note.origin, note.text); }});
    return any_rejected ? ExitCode::some_rejected : ExitCode::success;
}

}  // namespace news
