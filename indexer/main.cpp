// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/program.hpp"
#include "common/standard_output.hpp"
#include "indexer/commands.hpp"
#include "indexer/option_table.hpp"

namespace {

news::ExitCode run(const std::vector<std::string>& arguments) {
    using news::IndexCommand;
    const news::IndexOptions options = news::parse_index_options(arguments);
    switch (options.command) {
        case IndexCommand::add:
            return news::run_add(options);
        case IndexCommand::parse:
            return news::run_parse(options);
        case IndexCommand::formats:
            return news::run_formats(options);
        case IndexCommand::info:
            return news::run_info(options);
        case IndexCommand::check:
            return news::run_check(options);
        case IndexCommand::export_:
            return news::run_export(options);
        case IndexCommand::remove:
            return news::run_remove(options);
        case IndexCommand::versions:
            return news::run_versions(options);
        case IndexCommand::missing:
            return news::run_missing(options);
        case IndexCommand::compact:
            return news::run_compact(options);
        case IndexCommand::rebuild:
            return news::run_rebuild(options);
        case IndexCommand::help:
            news::write_standard_output(news::index_help());
            break;
        case IndexCommand::version:
            news::write_standard_output("newsindex " NEWSARCHIVE_VERSION "\n");
            break;
    }
    return news::ExitCode::success;
}

}  // namespace

int main(int argument_count, char** arguments) {
    return news::run_program("newsindex", argument_count, arguments, run);
}
