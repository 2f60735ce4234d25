// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "common/error.hpp"

namespace news {

/// The frame of both programs' main: runs `work` on the arguments and turns what it throws into a message
/// with a hint on standard error and an exit code. A closed pipe is silent success.
int run_program(std::string_view name, int argument_count, char** arguments,
                const std::function<ExitCode(const std::vector<std::string>&)>& work);

}  // namespace news
