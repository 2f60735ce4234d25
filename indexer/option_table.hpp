// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "common/command_line/command_line.hpp"
#include "indexer/options.hpp"

namespace news {

/// What stands behind a command.
enum class Operands : std::uint8_t { none, paths, ids };

/// A command of newsindex. A new one is a row here and a file command_<name>.cpp.
struct CommandRow {
    IndexCommand command;
    std::string_view name;
    std::string_view usage;
    std::string_view help;
    Operands operands;
    std::string_view options;  // the long names it takes, separated by spaces
};

std::span<const CommandRow> index_commands();

/// Every option of newsindex. A new one is a row here, and what reads it in options.cpp.
ProgramOptions index_program_options();

std::string index_help();

}  // namespace news
