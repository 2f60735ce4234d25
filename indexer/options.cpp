// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/options.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "common/archive/archive_directory.hpp"
#include "common/byte_size.hpp"
#include "common/duration.hpp"
#include "common/error.hpp"
#include "indexer/choices.hpp"
#include "indexer/option_table.hpp"
#include "indexer/pipeline/memory_plan.hpp"

namespace news {
namespace {

/// "add, parse and info".
std::string command_names() {
    std::string names;
    for (const CommandRow& row : index_commands()) {
        const bool is_last = &row == &index_commands().back();
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

[[noreturn]] void wrong_usage(const std::string& message, const std::string& hint = "Try: newsindex --help") {
    throw Error(ExitCode::usage, message, hint);
}

const CommandRow& command_named(const std::string& name) {
    const auto commands = index_commands();
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

void refuse_foreign_options(const CommandRow& row, const CommandLine& line) {
    for (const auto& [name, value] : line.values()) {
        const bool is_its_own =
            fmt::format(" {} ", row.options).find(fmt::format(" {} ", name)) != std::string::npos;
        if (!is_its_own) wrong_usage(fmt::format("{} takes no --{}", row.name, name));
    }
}

const Format* chosen_format(const CommandLine& line) {
    if (!line.has("format")) return nullptr;
    const std::string name = line.value_or("format", "");
    const Format* format = format_named(name);
    if (format == nullptr)
        wrong_usage(fmt::format("there is no format \"{}\"", name), "Formats: " + format_names());
    return format;
}

/// A whole number from 1 on.
std::uint32_t chosen_number(const CommandLine& line, std::string_view option, std::uint32_t most) {
    const std::string text = line.value_or(option, "");
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

void read_add_options(const CommandLine& line, IndexOptions& options) {
    constexpr std::uint32_t most_jobs = 256;
    if (line.has("jobs")) options.jobs = chosen_number(line, "jobs", most_jobs);
    if (line.has("memory")) options.memory = chosen_memory(line.value_or("memory", ""));
    options.progress = line.chosen("progress", progress_styles, options.progress);
    if (line.has("wait")) options.wait = chosen_wait(line.value_or("wait", ""));
    options.is_dry_run = line.has("dry-run");
    options.is_forced = line.has("force");
    options.files_from = line.value_or("files-from", "");
    options.rejects = line.value_or("rejects", "");
    options.retry = line.value_or("retry", "");
    if (!line.has("null")) return;
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

IndexOptions options_of(const CommandLine& line) {
    IndexOptions options;
    if (line.has("version")) options.command = IndexCommand::version;
    if (line.has("help") || line.has("version")) return options;
    if (line.has("config")) {
        options.command = IndexCommand::configuration;
        read_add_options(line, options);
        return options;
    }
    const std::vector<std::string>& words = line.operands();
    if (words.empty()) wrong_usage(fmt::format("no command is given; there are {}", command_names()));
    if (words.front() == "help") return options;
    const CommandRow& row = command_named(words.front());
    refuse_foreign_options(row, line);
    options.command = row.command;
    read_add_options(line, options);
    constexpr std::uint32_t most_listed = 1'000'000;
    if (line.has("limit")) options.limit = chosen_number(line, "limit", most_listed);
    options.query = line.value_or("query", "");
    read_operands(row, {words.begin() + 1, words.end()}, options);
    options.format = chosen_format(line);
    options.keeps_short = line.has("keep-short");
    options.output = line.chosen("output", report_layouts, options.output);
    const bool needs_archive = row.options.find("archive") != std::string_view::npos;
    if (!needs_archive) return options;
    options.archive =
        line.has("archive") ? std::filesystem::path(line.value_or("archive", "")) : default_archive();
    if (options.archive.empty()) wrong_usage("--archive names no folder");
    return options;
}

}  // namespace

IndexOptions parse_index_options(const std::vector<std::string>& arguments) {
    const CommandLine line = read_command_line(index_program_options(), arguments);
    IndexOptions options = telling_origins(line, [&] { return options_of(line); });
    if (options.command == IndexCommand::configuration)
        options.settings = settings_outcome(index_program_options(), line);
    return options;
}

}  // namespace news
