// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/option_table.hpp"

#include <array>

#include <fmt/format.h>

#include "indexer/choices.hpp"

namespace news {
namespace {

constexpr std::array<CommandRow, 11> commands{{
    {IndexCommand::add, "add", "add PATH...", "add the articles in files, folders or standard input (-)",
     Operands::paths,
     "archive format keep-short output jobs memory dry-run force files-from null rejects retry progress "
     "wait"},
    {IndexCommand::parse, "parse", "parse PATH...",
     "print what is understood of them as JSON Lines, touching no archive", Operands::paths,
     "format keep-short"},
    {IndexCommand::formats, "formats", "formats", "list what can be read", Operands::none, ""},
    {IndexCommand::info, "info", "info", "print what the archive holds", Operands::none, "archive output"},
    {IndexCommand::check, "check", "check", "hold the archive against its own rules", Operands::none,
     "archive output"},
    {IndexCommand::export_, "export", "export", "print every article as JSON Lines, which add reads",
     Operands::none, "archive"},
    {IndexCommand::remove, "remove", "remove ID...", "take articles out, and leave them out of the next add",
     Operands::ids, "archive query dry-run output wait"},
    {IndexCommand::versions, "versions", "versions ID...", "print when an article was seen and what changed",
     Operands::ids, "archive output"},
    {IndexCommand::missing, "missing", "missing",
     "list the related posts that most articles cite and that the archive lacks", Operands::none,
     "archive output limit"},
    {IndexCommand::compact, "compact", "compact", "make one segment of all", Operands::none, "archive wait"},
    {IndexCommand::rebuild, "rebuild", "rebuild", "index every article anew, readable meanwhile",
     Operands::none, "archive jobs memory progress wait"},
}};

OptionGroup input_options() {
    return {
        "What is read",
        {{"format", "NAME",
          "read all input in this format, of those that newsindex formats lists (default: by looking at it)"},
         {"keep-short", "", "also take what has a headline but no text"},
         {"files-from", "FILE", "add the paths that FILE (- for standard input) lists, a line each"},
         {"null", "", "paths in FILE end with a zero byte, as from find -print0", '0'},
         {"retry", "FILE", "try again what --rejects wrote to FILE"}}};
}

OptionGroup change_options() {
    return {"What is changed",
            {{"dry-run", "", "say what would be added, and change nothing", 'n'},
             {"force", "", "also add what was removed, and earlier versions"},
             {"query", "QUERY", "remove all articles that match"}}};
}

OptionGroup work_options() {
    return {
        "How it works",
        {{"jobs", "N", "how many threads analyse (default: every core)", 'j'},
         {"memory", "SIZE", "how much memory to use, as 512M or 2G (default: a quarter of the machine's)"},
         {"wait", "TIME", "wait for another writer to end, as 30s or 5m (default: fail at once)"}}};
}

OptionGroup report_options() {
    return {"What is told",
            {{"rejects", "FILE", "write what is rejected to FILE, as JSON Lines"},
             {"progress", names_of(progress_styles), "default: bar on a terminal, else none"},
             {"output", names_of(report_layouts), "form of the report (default: text)"},
             {"limit", "N", "how many are listed (default: 20)"},
             {"help", "", "print this help", 'h'},
             {"version", "", "print the version"}}};
}

OptionGroup archive_options() {
    return {"Archive", {{"archive", "DIR", "default: $NEWSARCHIVE, else ~/.local/share/newsarchive"}}};
}

}  // namespace

std::span<const CommandRow> index_commands() {
    return commands;
}

ProgramOptions index_program_options() {
    return {"newsindex",
            {input_options(), change_options(), work_options(), report_options(), archive_options()}};
}

std::string index_help() {
    std::string help = "newsindex makes and feeds a news archive; newssearch searches it.\n\nCommands:\n";
    for (const CommandRow& row : commands)
        help += fmt::format("  newsindex {:<15} {}\n", row.usage, row.help);
    return help + '\n' + options_help(index_program_options().table) +
           "\nExit codes: 0 all taken, 1 some records rejected, 2 usage, 3 archive not usable or with\n"
           "faults, 4 archive needs upgrade, 5 archive locked, 130 interrupted.\n";
}

}  // namespace news
