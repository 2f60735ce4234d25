// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/text.hpp"
#include "completions/program_outline.hpp"

namespace news {
namespace {

/// In single quotes, as fish reads it.
std::string quoted(std::string_view text) {
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') out += '\\';
        out += c;
    }
    return out + '\'';
}

std::string offer_of(const OptionOutline& option) {
    if (!option.takes_value || option.has_bare_form) return {};
    switch (option.offer) {
        case Offer::nothing:
            return " -x";
        case Offer::choices:
            return " -x -a " + quoted(join(option.values, " "));
        case Offer::lists:
            return " -x -a " + quoted("(__fish_append , " + join(option.values, " ") + ")");
        case Offer::files:
            return " -r -F";
        case Offer::folders:
            return " -x -a '(__fish_complete_directories)'";
    }
    return {};
}

/// "-n '...'" if there is a condition.
std::string line(const std::string& program, const std::string& condition, const std::string& rest) {
    return fmt::format("complete -c {}{} {}\n", program, condition.empty() ? "" : " -n " + quoted(condition),
                       rest);
}

std::string option_lines(const std::string& program, const std::string& condition,
                         const OptionOutline& option) {
    const std::string letter = option.letter == '\0' ? "" : fmt::format("-s {} ", option.letter);
    std::string text =
        line(program, condition,
             fmt::format("{}-l {}{} -d {}", letter, option.name, offer_of(option), quoted(option.help)));
    if (!option.has_bare_form) return text;
    std::string values;
    for (const std::string& value : option.values)
        values += (values.empty() ? "--" : " --") + option.name + '=' + value;
    return text + line(program, fmt::format("string match -q -- '--{}=*' (commandline -ct)", option.name),
                       "-a " + quoted(values));
}

std::string command_names(const ProgramOutline& program) {
    std::string names;
    for (const CommandOutline& command : program.commands)
        names += ' ' + command.name;
    return names;
}

std::string command_lines(const ProgramOutline& program) {
    const std::string is_first = "not __fish_seen_subcommand_from" + command_names(program);
    std::string text;
    for (const CommandOutline& command : program.commands) {
        text += line(program.name, is_first, fmt::format("-a {} -d {}", command.name, quoted(command.help)));
        const std::string is_given = "__fish_seen_subcommand_from " + command.name;
        if (command.operands == Offer::files) text += line(program.name, is_given, "-F");
        for (const OptionOutline& option : command.options)
            text += option_lines(program.name, is_given, option);
    }
    for (const OptionOutline& option : options_of_no_command(program))
        text += option_lines(program.name, is_first, option);
    return text;
}

std::string query_lines(const ProgramOutline& program) {
    std::string text;
    for (const OptionOutline& option : program.all.options)
        text += option_lines(program.name, "", option);
    for (const NamedHelp& word : program.words)
        text += line(program.name, "", fmt::format("-a {} -d {}", quoted(word.name), quoted(word.help)));
    return text;
}

}  // namespace

std::string fish_completion(const ProgramOutline& program) {
    return fmt::format("# made from the program's own table of options\ncomplete -c {} -f\n", program.name) +
           (program.commands.empty() ? query_lines(program) : command_lines(program));
}

}  // namespace news
