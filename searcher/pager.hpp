// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "common/terminal.hpp"

namespace news {

/// What the environment says to page with: $NEWSSEARCH_PAGER, else $PAGER, else less where there is one.
/// Empty if nothing is to be paged.
std::string pager_command();

/// Whether some of it would leave the screen, with the line that the shell writes below it.
bool would_scroll(std::string_view text, const OutputPlace& place);

/// An answer on its way to standard output: through the pager as soon as it would scroll on a terminal. What
/// is wrong with the pager's command the shell says.
class PageOutput {
  public:
    explicit PageOutput(const OutputPlace& place);
    /// Waits for the pager's end.
    ~PageOutput();
    PageOutput(const PageOutput&) = delete;
    PageOutput& operator=(const PageOutput&) = delete;

    /// Throws BrokenPipe if the reader has seen enough, Error (unusable) if the output cannot be written.
    void write(std::string_view text);
    /// Writes what waited for more. To be called at the end.
    void finish();

  private:
    class Pager;

    bool is_paged();
    void pass_on(std::string_view text);

    OutputPlace place_;
    std::string command_;  // empty if nothing is paged
    std::string waiting_;
    std::unique_ptr<Pager> pager_;  // while it runs
};

/// Writes a whole answer so.
void write_page(std::string_view text, const OutputPlace& place);

}  // namespace news
