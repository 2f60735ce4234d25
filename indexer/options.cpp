// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/options.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <sstream>
#include <utility>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/archive/archive_directory.hpp"
#include "common/byte_size.hpp"
#include "common/duration.hpp"
#include "common/error.hpp"
#include "indexer/pipeline/memory_plan.hpp"

namespace news {
namespace {

namespace po = boost::program_options;

enum class Operands : std::uint8_t { none, paths, ids };

struct CommandRow {
    IndexCommand command;
    std::string_view name;
    std::string_view usage;
    std::string_view help;
    Operands operands;
    std::string_view options;  // the long names it takes, separated by spaces
};

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

/// "add, parse and info".
std::string command_names() {
    std::string names;
    for (const CommandRow& row : commands) {
        const bool is_last = &row == &commands.back();
        names += (names.empty() ? "" : is_last ? " and " : ", ") + std::string(row.name);
    }
    return names;
}

std::string format_names() {
    std::string names;
    for (const Format& format : formats())
        names += (names.empty() ? "" : ", ") + std::string(format.name);
    return names;
}

po::options_description described_options() {
    po::options_description options("Options");
    options.add_options()("archive", po::value<std::string>()->value_name("DIR"),
                          "the archive (default: $NEWSARCHIVE, else ~/.local/share/newsarchive)")(
        "format", po::value<std::string>()->value_name("NAME"),
        "read all input in this format, of those that newsindex formats lists (default: by looking at it)")(
        "keep-short", "also take what has a headline but no text")(
        "output", po::value<std::string>()->value_name("text|json"), "form of the report (default: text)")(
        "jobs,j", po::value<std::string>()->value_name("N"),
        "how many threads analyse (default: every core)")(
        "memory", po::value<std::string>()->value_name("SIZE"),
        "how much memory to use, as 512M or 2G (default: a quarter of the machine's)")(
        "dry-run,n", "say what would be added, and change nothing")(
        "force", "also add what was removed, and earlier versions")(
        "files-from", po::value<std::string>()->value_name("FILE"),
        "add the paths that FILE (- for standard input) lists, a line each")(
        "null,0", "paths in FILE end with a zero byte, as from find -print0")(
        "rejects", po::value<std::string>()->value_name("FILE"),
        "write what is rejected to FILE, as JSON Lines")(
        "retry", po::value<std::string>()->value_name("FILE"), "try again what --rejects wrote to FILE")(
        "progress", po::value<std::string>()->value_name("STYLE"),
        "bar, plain, json or none (default: bar on a terminal, else none)")(
        "query", po::value<std::string>()->value_name("QUERY"), "remove all articles that match")(
        "limit", po::value<std::string>()->value_name("N"), "how many are listed (default: 20)")(
        "wait", po::value<std::string>()->value_name("TIME"),
        "wait for another writer to end, as 30s or 5m (default: fail at once)")("help,h", "print this help")(
        "version", "print the version");
    return options;
}

[[noreturn]] void wrong_usage(const std::string& message, const std::string& hint = "Try: newsindex --help") {
    throw Error(ExitCode::usage, message, hint);
}

po::variables_map parsed(const std::vector<std::string>& arguments) {
    po::options_description all = described_options();
    all.add_options()("words", po::value<std::vector<std::string>>());
    po::positional_options_description positional;
    positional.add("words", -1);
    using Style = po::command_line_style::style_t;
    constexpr int style = Style::unix_style & ~Style::allow_guessing;
    po::variables_map map;
    try {
        po::store(po::command_line_parser(arguments).options(all).positional(positional).style(style).run(),
                  map);
    } catch (const po::error& error) {
        wrong_usage(error.what());
    }
    return map;
}

const CommandRow& command_named(const std::string& name) {
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const CommandRow& row) { return row.name == name; });
    if (found != commands.end()) return *found;
    std::error_code ignored;
    if (std::filesystem::exists(name, ignored)) {
        wrong_usage(fmt::format("\"{}\" is no command", name),
                    fmt::format("To add it: newsindex add {}", name));
    }
    wrong_usage(fmt::format("\"{}\" is no command; there are {}", name, command_names()));
}

void refuse_foreign_options(const CommandRow& row, const po::variables_map& map) {
    for (const auto& [name, value] : map) {
        const bool is_its_own =
            fmt::format(" {} ", row.options).find(fmt::format(" {} ", name)) != std::string::npos;
        if (name != "words" && !is_its_own) wrong_usage(fmt::format("{} takes no --{}", row.name, name));
    }
}

const Format* chosen_format(const po::variables_map& map) {
    if (map.count("format") == 0) return nullptr;
    const auto& name = map["format"].as<std::string>();
    const Format* format = format_named(name);
    if (format == nullptr)
        wrong_usage(fmt::format("there is no format \"{}\"", name), "Formats: " + format_names());
    return format;
}

ReportLayout chosen_output(const po::variables_map& map) {
    if (map.count("output") == 0) return ReportLayout::text;
    const auto& name = map["output"].as<std::string>();
    if (name != "text" && name != "json")
        wrong_usage(fmt::format("--output is text or json, not \"{}\"", name));
    return name == "json" ? ReportLayout::json : ReportLayout::text;
}

std::string text_option(const po::variables_map& map, const char* name) {
    return map.count(name) != 0 ? map[name].as<std::string>() : std::string{};
}

/// A whole number from 1 on.
std::uint32_t chosen_number(const po::variables_map& map, const char* option, std::uint32_t most) {
    const std::string text = text_option(map, option);
    std::uint32_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc{} || end != text.data() + text.size() || number == 0 || number > most)
        wrong_usage(fmt::format("--{} is a number from 1 to {}, not \"{}\"", option, most, text));
    return number;
}

std::uint64_t chosen_memory(const std::string& text) {
    const std::optional<std::uint64_t> memory = parse_byte_size(text);
    if (!memory) wrong_usage(fmt::format("--memory is a size as 512M or 2G, not \"{}\"", text));
    if (*memory < least_memory)
        wrong_usage(fmt::format("--memory {} is too little", text), "Give it 256M at least.");
    return *memory;
}

std::chrono::milliseconds chosen_wait(const std::string& text) {
    const std::optional<std::chrono::milliseconds> wait = parse_duration(text);
    if (!wait) wrong_usage(fmt::format("--wait is a time as 30s or 5m, not \"{}\"", text));
    return *wait;
}

ProgressStyle chosen_progress(const std::string& name) {
    constexpr std::array<std::pair<std::string_view, ProgressStyle>, 4> styles{
        {{"bar", ProgressStyle::bar},
         {"plain", ProgressStyle::plain},
         {"json", ProgressStyle::json},
         {"none", ProgressStyle::none}}};
    for (const auto& [style_name, style] : styles) {
        if (style_name == name) return style;
    }
    wrong_usage(fmt::format("--progress is bar, plain, json or none, not \"{}\"", name));
}

void read_add_options(const po::variables_map& map, IndexOptions& options) {
    constexpr std::uint32_t most_jobs = 256;
    if (map.count("jobs") != 0) options.jobs = chosen_number(map, "jobs", most_jobs);
    if (map.count("memory") != 0) options.memory = chosen_memory(text_option(map, "memory"));
    if (map.count("progress") != 0) options.progress = chosen_progress(text_option(map, "progress"));
    if (map.count("wait") != 0) options.wait = chosen_wait(text_option(map, "wait"));
    options.is_dry_run = map.count("dry-run") != 0;
    options.is_forced = map.count("force") != 0;
    options.files_from = text_option(map, "files-from");
    options.rejects = text_option(map, "rejects");
    options.retry = text_option(map, "retry");
    if (map.count("null") == 0) return;
    if (options.files_from.empty()) wrong_usage("--null is of use only with --files-from");
    options.list_end = '\0';
}

void read_operands(const CommandRow& row, std::vector<std::string> operands, IndexOptions& options) {
    const bool has_other_input =
        !options.files_from.empty() || !options.retry.empty() || !options.query.empty();
    switch (row.operands) {
        case Operands::none:
            if (!operands.empty()) wrong_usage(fmt::format("{} takes no PATH", row.name));
            break;
        case Operands::paths:
            if (operands.empty() && !has_other_input)
                wrong_usage(fmt::format("{} needs a PATH", row.name),
                            fmt::format("Try: newsindex {} articles/", row.name));
            if (!options.retry.empty() && (!operands.empty() || !options.files_from.empty()))
                wrong_usage("--retry takes no other input", "What is to be tried again is in its file.");
            options.paths = std::move(operands);
            break;
        case Operands::ids:
            if (operands.empty() && !has_other_input)
                wrong_usage(fmt::format("{} needs an ID", row.name),
                            "newssearch prints the id of each article.");
            options.ids = std::move(operands);
            break;
    }
}

}  // namespace

IndexOptions parse_index_options(const std::vector<std::string>& arguments) {
    const po::variables_map map = parsed(arguments);
    IndexOptions options;
    if (map.count("version") != 0) options.command = IndexCommand::version;
    if (map.count("help") != 0 || map.count("version") != 0) return options;
    std::vector<std::string> words;
    if (map.count("words") != 0) words = map["words"].as<std::vector<std::string>>();
    if (words.empty()) wrong_usage(fmt::format("no command is given; there are {}", command_names()));
    if (words.front() == "help") return options;
    const CommandRow& row = command_named(words.front());
    refuse_foreign_options(row, map);
    options.command = row.command;
    read_add_options(map, options);
    constexpr std::uint32_t most_listed = 1'000'000;
    if (map.count("limit") != 0) options.limit = chosen_number(map, "limit", most_listed);
    options.query = text_option(map, "query");
    read_operands(row, {words.begin() + 1, words.end()}, options);
    options.format = chosen_format(map);
    options.keeps_short = map.count("keep-short") != 0;
    options.output = chosen_output(map);
    const bool needs_archive = row.options.find("archive") != std::string_view::npos;
    if (map.count("archive") != 0) {
        options.archive = map["archive"].as<std::string>();
        if (options.archive.empty()) wrong_usage("--archive names no folder");
    } else if (needs_archive) {
        options.archive = default_archive();
    }
    return options;
}

std::string index_help() {
    std::ostringstream help;
    help << "newsindex makes and feeds a news archive; newssearch searches it.\n\nCommands:\n";
    for (const CommandRow& row : commands)
        help << fmt::format("  newsindex {:<15} {}\n", row.usage, row.help);
    help << '\n' << described_options();
    help << "\nExit codes: 0 all taken, 1 some records rejected, 2 usage, 3 archive not usable or with\n"
            "faults, 4 archive needs upgrade, 5 archive locked, 130 interrupted.\n";
    return help.str();
}

}  // namespace news
