// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/command_line/command_line.hpp"

#include <algorithm>

#include <boost/program_options.hpp>
#include <fmt/format.h>

#include "common/error.hpp"

namespace news {
namespace {

namespace po = boost::program_options;

constexpr const char* operands_key = "operands";

[[noreturn]] void refuse(std::string_view program, const std::string& message) {
    throw Error(ExitCode::usage, message, fmt::format("Try: {} --help", program));
}

po::options_description described(const OptionTable& table) {
    po::options_description options;
    for (const OptionGroup& group : table) {
        for (const OptionRow& row : group.rows) {
            const std::string names = row.letter == '\0' ? row.name : row.name + ',' + row.letter;
            if (row.value_name.empty()) {
                options.add_options()(names.c_str(), "");
            } else {
                options.add_options()(names.c_str(), po::value<std::string>());
            }
        }
    }
    options.add_options()(operands_key, po::value<std::vector<std::string>>());
    return options;
}

std::string letters_of(const OptionTable& table) {
    std::string letters;
    for (const OptionGroup& group : table) {
        for (const OptionRow& row : group.rows) {
            if (row.letter != '\0') letters += row.letter;
        }
    }
    return letters;
}

/// "-sport" as an operand, not as five options.
std::vector<po::option> take_dashed_word(std::vector<std::string>& arguments, const std::string& letters) {
    const std::string& first = arguments.front();
    const bool begins_so = first.size() > 1 && first[0] == '-' && first[1] != '-';
    const bool is_letter = first.size() == 2 && letters.find(first[1]) != std::string::npos;
    if (!begins_so || is_letter) return {};
    po::option word;
    word.position_key = 0;
    word.value.push_back(first);
    word.original_tokens.push_back(first);
    arguments.erase(arguments.begin());
    return {word};
}

/// An option with a bare value takes none from the next argument.
std::vector<std::string> with_bare_values(const OptionTable& table, std::vector<std::string> arguments) {
    const auto end = std::find(arguments.begin(), arguments.end(), "--");
    for (const OptionGroup& group : table) {
        for (const OptionRow& row : group.rows) {
            if (!row.bare_value.empty())
                std::replace(arguments.begin(), end, "--" + row.name, "--" + row.name + '=' + row.bare_value);
        }
    }
    return arguments;
}

CommandLine taken_from(const po::variables_map& map, std::string_view program) {
    CommandLine::Values values;
    std::vector<std::string> operands;
    for (const auto& [name, value] : map) {
        if (name == operands_key) {
            operands = value.as<std::vector<std::string>>();
        } else {
            const auto* text = boost::any_cast<std::string>(&value.value());
            values.emplace(name, text == nullptr ? std::string{} : *text);
        }
    }
    return {program, std::move(values), std::move(operands)};
}

}  // namespace

std::optional<std::string> CommandLine::value(std::string_view option) const {
    const auto found = values_.find(option);
    if (found == values_.end()) return std::nullopt;
    return found->second;
}

std::string CommandLine::value_or(std::string_view option, std::string_view otherwise) const {
    return value(option).value_or(std::string(otherwise));
}

void CommandLine::refuse_choice(std::string_view option, const std::string& names) const {
    refuse(program_, fmt::format("--{} is one of {}, not \"{}\"", option, names, value_or(option, "")));
}

CommandLine read_command_line(const ProgramOptions& options, const std::vector<std::string>& arguments) {
    const po::options_description known = described(options.table);
    po::positional_options_description positional;
    positional.add(operands_key, -1);
    using Style = po::command_line_style::style_t;
    constexpr int style = Style::unix_style & ~Style::allow_guessing;
    po::command_line_parser parser(with_bare_values(options.table, arguments));
    parser.options(known).positional(positional).style(style);
    const std::string letters = letters_of(options.table);
    if (options.dashed_word == DashedWord::operand) {
        parser.extra_style_parser(
            [&](std::vector<std::string>& rest) { return take_dashed_word(rest, letters); });
    }
    po::variables_map map;
    try {
        po::store(parser.run(), map);
    } catch (const po::error& error) {
        refuse(options.program, error.what());
    }
    return taken_from(map, options.program);
}

}  // namespace news
