// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <set>
#include <string>

namespace news::test {

/// What `--help` of a program lists, each as it is written there: "--limit N", "-h, --help".
std::set<std::string> options_in_help(const std::string& help);

/// "--limit" and "-h" of these.
std::set<std::string> names_of_options(const std::set<std::string>& options);

}  // namespace news::test
