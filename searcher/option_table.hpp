// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "common/command_line/command_line.hpp"

namespace news {

/// Every option of newssearch. A new one is a row here, and what reads it in options.cpp.
ProgramOptions search_program_options();

std::string search_help();

}  // namespace news
