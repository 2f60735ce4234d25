// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "common/terminal.hpp"

namespace news {

/// What the environment says to page with: $NEWSSEARCH_PAGER, else $PAGER, else less where there is one.
/// Empty if nothing is to be paged.
std::string pager_command();

/// Whether some of it would leave the screen, with the line that the shell writes below it.
bool would_scroll(std::string_view text, const OutputPlace& place);

/// Has the shell run the command with the text as its input, and waits for its end. What is wrong with the
/// command the shell says.
void show_by(const std::string& command, std::string_view text);

/// Writes an answer to standard output, through the pager if it would scroll on a terminal.
void write_page(std::string_view text, const OutputPlace& place);

}  // namespace news
