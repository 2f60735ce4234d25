// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/standard_output.hpp"
#include "indexer/article_json.hpp"
#include "indexer/build/archive_export.hpp"
#include "indexer/commands.hpp"
#include "indexer/report.hpp"

namespace news {

ExitCode run_export(const IndexOptions& options) {
    constexpr std::size_t bytes_per_write = std::size_t{64} << 10U;
    bool any_left_out = false;
    std::string lines;
    export_archive(ArchiveDirectory{options.archive}, {[&](const Article& article) {
                                                           lines += to_json_line(article);
                                                           if (lines.size() < bytes_per_write) return;
                                                           write_standard_output(lines);
                                                           lines.clear();
                                                       },
                                                       [&](const Rejection& rejection) {
                                                           any_left_out = true;
                                                           report_rejection(rejection);
                                                       }});
    write_standard_output(lines);
    return any_left_out ? ExitCode::some_rejected : ExitCode::success;
}

}  // namespace news
