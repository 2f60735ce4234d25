// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "common/text.hpp"
#include "completions/program_outline.hpp"

namespace news {
namespace {

/// "-h --help".
std::string spellings(const OptionOutline& option, std::string_view separator) {
    const std::string name = "--" + option.name;
    return option.letter == '\0' ? name : fmt::format("-{}{}{}", option.letter, separator, name);
}

std::string all_spellings(const CommandOutline& command) {
    std::string text;
    for (const OptionOutline& option : command.options)
        text += (text.empty() ? "" : " ") + spellings(option, " ");
    return text;
}

std::string offer_of(Offer offer, const std::vector<std::string>& values) {
    const std::string words = shell_quoted(join(values, " "));
    switch (offer) {
        case Offer::nothing:
            return "return";
        case Offer::choices:
            return "mapfile -t COMPREPLY < <(compgen -W " + words + " -- \"$current\"); return";
        case Offer::lists:
            return "_newsarchive_list \"$current\" " + words + "; return";
        case Offer::files:
            return "_newsarchive_paths -f \"$current\"; return";
        case Offer::folders:
            return "_newsarchive_paths -d \"$current\"; return";
    }
    return {};
}

/// What stands behind options that take a value.
std::string value_cases(const ProgramOutline& program) {
    std::string cases;
    for (const OptionOutline& option : program.all.options) {
        if (!option.takes_value) continue;
        const std::string offer = offer_of(option.offer, option.values);
        if (option.has_bare_form) {
            cases += fmt::format("        --{}) [[ -z $assigned ]] || {{ {}; }} ;;\n", option.name, offer);
        } else {
            cases += fmt::format("        {}) {} ;;\n", spellings(option, "|"), offer);
        }
    }
    return cases;
}

std::string names_with_value(const CommandOutline& all) {
    std::string names;
    for (const OptionOutline& option : all.options) {
        if (option.takes_value && !option.has_bare_form)
            names += (names.empty() ? "" : "|") + spellings(option, "|");
    }
    return names;
}

/// Which command stands there, as $command, and what may stand behind it.
std::string command_part(const ProgramOutline& program) {
    std::string names;
    std::string options;
    std::string operands;
    for (const CommandOutline& command : program.commands) {
        names += (names.empty() ? "" : "|") + command.name;
        options += fmt::format("            {}) options={} ;;\n", command.name,
                               shell_quoted(all_spellings(command)));
        if (command.operands == Offer::files) operands += (operands.empty() ? "" : "|") + command.name;
    }
    std::string words = names;
    std::replace(words.begin(), words.end(), '|', ' ');
    return fmt::format(R"(    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${{COMP_WORDS[i]}} in
            {}) ((++i)) ;;
            {}) command=${{COMP_WORDS[i]}}; break ;;
        esac
    done
    if [[ $current == -* ]]; then
        case $command in
{}        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    elif [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W {} -- "$current")
    else
        case $command in
            {}) _newsarchive_paths -f "$current" ;;
        esac
    fi
)",
                       names_with_value(program.all), names, options, shell_quoted(words), operands);
}

std::string query_part(const ProgramOutline& program) {
    std::string words;
    for (const NamedHelp& word : program.words)
        words += (words.empty() ? "" : " ") + word.name;
    return fmt::format(R"(    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -W {} -- "$current")
        compopt -o nospace 2>/dev/null
    fi
)",
                       shell_quoted(words));
}

constexpr std::string_view helpers = R"(_newsarchive_paths() {
    mapfile -t COMPREPLY < <(compgen "$1" -- "$2")
    compopt -o filenames 2>/dev/null
}

# The last one of a list with commas between.
_newsarchive_list() {
    local before=
    [[ $1 != *,* ]] || before=${1%,*},
    mapfile -t COMPREPLY < <(compgen -P "$before" -W "$2" -- "${1##*,}")
    compopt -o nospace 2>/dev/null
}
)";

}  // namespace

std::string bash_completion(const ProgramOutline& program) {
    return fmt::format(
        R"(# bash completion for {0}; made from the program's own table of options
{1}
_{0}() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}}
    local assigned= command= i options={2}
    COMPREPLY=()
    # bash takes --option=value apart at the "="
    if [[ $current == = ]]; then
        assigned=yes current=
    elif [[ $previous == = ]]; then
        assigned=yes previous=${{COMP_WORDS[COMP_CWORD-2]}}
    fi
    case $previous in
{3}    esac
{4}}}

complete -F _{0} {0}
)",
        program.name, helpers, shell_quoted(all_spellings(program.all)), value_cases(program),
        program.commands.empty() ? query_part(program) : command_part(program));
}

}  // namespace news
