// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace news {

/// Thrown when the reader of standard output has gone away (| head): the program ends in silent success.
struct BrokenPipe {};

/// Makes a closed pipe an error of the write instead of the death of the program. Called once, from main.
void ignore_broken_pipe_signal();
/// Makes a limit on the size of files (ulimit -f) an error of the write, like a full disk. Called once, from
/// main.
void ignore_file_size_signal();

/// Writes all of it to standard output, or throws BrokenPipe, or Error (unusable) if the output is full or
/// closed.
void write_standard_output(std::string_view bytes);
/// Writes to standard error; nothing can be done if that fails.
void write_standard_error(std::string_view text);

}  // namespace news
