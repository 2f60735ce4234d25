// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "common/command_line/option_table.hpp"
#include "common/error.hpp"

namespace news {

class CommandLine;
struct ProgramOptions;

/// A value that holds for every call, and where it stands: "/home/ana/.config/newsarchive/config:3",
/// "$NEWSARCHIVE".
struct StandingSetting {
    std::string value;
    std::string origin;

    friend bool operator==(const StandingSetting&, const StandingSetting&) = default;
};

/// By the long names of options.
using StandingSettings = std::map<std::string, StandingSetting, std::less<>>;

/// Where the configuration is looked for: $NEWSARCHIVE_CONFIG, else below $XDG_CONFIG_HOME; empty for none.
std::filesystem::path configuration_file();

/// What a configuration says for a program. `name` is that of the file. Throws Error (usage) that names file
/// and line.
StandingSettings read_configuration(std::string_view text, const std::string& name,
                                    const ProgramOptions& options);

/// What the configuration file says, and over it the environment. Throws Error.
StandingSettings standing_settings(const ProgramOptions& options);

/// A complaint about the value of --limit says where it stands, unless it was given as an option.
Error with_origin(const Error& error, const std::map<std::string, std::string, std::less<>>& given,
                  const StandingSettings& standing);

/// A line for each setting: its name, value and origin.
std::string settings_outcome(const ProgramOptions& options, const CommandLine& line);

}  // namespace news
