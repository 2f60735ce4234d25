// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace news {

/// What a shell may offer where a value stands.
enum class Offer : std::uint8_t { nothing, choices, lists, files, folders };

struct OptionOutline {
    std::string name;  // behind "--"
    char letter = '\0';
    std::string help;
    bool takes_value = false;
    bool has_bare_form = false;  // then a value stands only behind "="
    Offer offer = Offer::nothing;
    std::vector<std::string> values{};  // of choices, and of lists with commas between
};

struct NamedHelp {
    std::string name;
    std::string help;
};

struct CommandOutline {
    std::string name;
    std::string help;
    std::vector<OptionOutline> options;
    Offer operands = Offer::nothing;
};

/// A program as its users type it. One without commands has its options in `all`.
struct ProgramOutline {
    std::string name;
    CommandOutline all;
    std::vector<CommandOutline> commands;
    std::vector<NamedHelp> words;  // beginnings of operands: by:
};

ProgramOutline outline_of_newssearch();
ProgramOutline outline_of_newsindex();

/// Those that stand without a command, as --help.
std::vector<OptionOutline> options_of_no_command(const ProgramOutline& program);

std::string bash_completion(const ProgramOutline& program);
std::string zsh_completion(const ProgramOutline& program);
std::string fish_completion(const ProgramOutline& program);

/// The text in single quotes, as shells other than fish read it.
std::string shell_quoted(std::string_view text);

}  // namespace news
