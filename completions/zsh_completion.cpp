// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/text.hpp"
#include "completions/program_outline.hpp"

namespace news {
namespace {

/// `text` with a backslash before each of these.
std::string escaped(std::string_view text, std::string_view characters) {
    std::string out;
    for (const char c : text) {
        if (characters.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string offer_of(const OptionOutline& option) {
    switch (option.offer) {
        case Offer::nothing:
            return " ";
        case Offer::choices:
            return "(" + join(option.values, " ") + ")";
        case Offer::lists:
            return "_sequence compadd - " + join(option.values, " ");
        case Offer::files:
            return "_files";
        case Offer::folders:
            return "_directories";
    }
    return {};
}

/// An argument of _arguments: '--match=[how many of the words]:match:(auto all any)'.
std::string specification(const OptionOutline& option) {
    const std::string help = "[" + escaped(option.help, "[]\\") + "]";
    std::string text;
    if (option.takes_value) {
        const std::string value = fmt::format(":{}:{}", option.name, offer_of(option));
        text = option.has_bare_form ? "=-" + help + ":" + value : "=" + help + value;
    } else {
        text = help;
    }
    const std::string apart = option.takes_value ? "+" + text.substr(1) : text;  // -j4 and -j 4
    if (option.letter == '\0') return shell_quoted("--" + option.name + text);
    const std::string excluded = fmt::format("(-{0} --{1})", option.letter, option.name);
    return shell_quoted(excluded + '-' + option.letter + apart) + " \\\n    " +
           shell_quoted(excluded + "--" + option.name + text);
}

std::string specifications(const std::vector<OptionOutline>& options) {
    std::string text;
    for (const OptionOutline& option : options)
        text += specification(option) + " \\\n    ";
    return text;
}

std::string described(const std::vector<NamedHelp>& rows) {
    std::string text;
    for (const NamedHelp& row : rows)
        text += "    " + shell_quoted(escaped(row.name, ":\\") + ':' + row.help) + '\n';
    return text;
}

std::string query_program(const ProgramOutline& program) {
    return fmt::format(R"(
_{0}_words() {{
  local -a fields=(
{1}  )
  _describe -t fields field fields -S ''
}}

_arguments -s : \
    {2}'*:query:_{0}_words'
)",
                       program.name, described(program.words), specifications(program.all.options));
}

std::string command_program(const ProgramOutline& program) {
    std::vector<NamedHelp> rows;
    std::string cases;
    for (const CommandOutline& command : program.commands) {
        rows.push_back({command.name, command.help});
        cases += fmt::format("  {})\n    _arguments -s : \\\n    {}{}\n    ;;\n", command.name,
                             specifications(command.options),
                             command.operands == Offer::files ? "'*:path:_files'" : "'*: : '");
    }
    return fmt::format(R"(
local curcontext=$curcontext state line
local -a commands=(
{0})
_arguments -C : \
    {1}':command:->command' \
    '*:: :->rest'
case $state in
command) _describe -t commands command commands ;;
rest)
  case $words[1] in
{2}  esac
  ;;
esac
)",
                       described(rows), specifications(options_of_no_command(program)), cases);
}

}  // namespace

std::string zsh_completion(const ProgramOutline& program) {
    return fmt::format("#compdef {}\n# made from the program's own table of options\n", program.name) +
           (program.commands.empty() ? query_program(program) : command_program(program));
}

}  // namespace news
