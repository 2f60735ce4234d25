// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace news {

/// An option of a program. What the program reads, what its help says and what shells complete come from
/// these rows.
struct OptionRow {
    std::string name;  // behind "--"
    std::string
        value_name;  // "auto|all|any" has all choices, DIR is a folder, FILE a file; empty for a switch
    std::string help;
    char letter = '\0';        // behind "-", if it has one
    std::string bare_value{};  // what the name alone means; then a value can stand only behind "="
};

struct OptionGroup {
    std::string heading;
    std::vector<OptionRow> rows;
};

using OptionTable = std::vector<OptionGroup>;

/// The groups, each with its heading, at most 100 columns wide.
std::string options_help(const OptionTable& table);

}  // namespace news
