// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/options.hpp"

#include <algorithm>
#include <array>
#include <sstream>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/archive/archive_directory.hpp"
#include "common/error.hpp"

namespace news {
namespace {

namespace po = boost::program_options;

struct CommandRow {
    IndexCommand command;
    std::string_view name;
    std::string_view usage;
    std::string_view help;
    bool takes_paths;
    std::string_view options;  // the long names it takes, separated by spaces
};

constexpr std::array<CommandRow, 5> commands{{
    {IndexCommand::add, "add", "add PATH...", "add the articles in files, folders or standard input (-)",
     true, "archive format output"},
    {IndexCommand::parse, "parse", "parse PATH...",
     "print what is understood of them as JSON Lines, touching no archive", true, "format"},
    {IndexCommand::info, "info", "info", "print what the archive holds", false, "archive output"},
    {IndexCommand::check, "check", "check", "hold the archive against its own rules", false,
     "archive output"},
    {IndexCommand::export_, "export", "export", "print every article as JSON Lines, which add reads", false,
     "archive"},
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
        ("read every PATH as this: " + format_names() + " (default: by looking at it)").c_str())(
        "output", po::value<std::string>()->value_name("text|json"), "form of the report (default: text)")(
        "help,h", "print this help")("version", "print the version");
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
    options.paths.assign(words.begin() + 1, words.end());
    if (row.takes_paths && options.paths.empty()) {
        wrong_usage(fmt::format("{} needs a PATH", row.name),
                    fmt::format("Try: newsindex {} articles/", row.name));
    }
    if (!row.takes_paths && !options.paths.empty()) {
        wrong_usage(fmt::format("{} takes no PATH", row.name));
    }
    options.format = chosen_format(map);
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
    help << "\nFormats:\n";
    for (const Format& format : formats())
        help << fmt::format("  {:<6} {}\n", format.name, format.help);
    help << '\n' << described_options();
    help << "\nExit codes: 0 all taken, 1 some records rejected, 2 usage, 3 archive not usable or with\n"
            "faults, 4 archive needs upgrade, 5 archive locked, 130 interrupted.\n";
    return help.str();
}

}  // namespace news
