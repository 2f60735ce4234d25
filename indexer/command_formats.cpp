// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/standard_output.hpp"
#include "indexer/commands.hpp"
#include "indexer/input/container_table.hpp"

namespace news {

ExitCode run_formats(const IndexOptions&) {
    std::string list = "Formats, told by looking at the input (or by --format):\n";
    for (const Format& format : formats())
        list += fmt::format("  {:<12}{}\n", format.name, format.help);
    list += "\nContainers of such input, also within each other:\n";
    for (const Container& container : containers())
        list += fmt::format("  {:<12}{}\n", container.name, container.help);
    write_standard_output(list);
    return ExitCode::success;
}

}  // namespace news
