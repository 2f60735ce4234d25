// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace news {

enum class ColorChoice : std::uint8_t { automatic, always, never };

struct ScreenSize {
    std::size_t columns = 80;
    std::size_t rows = 24;
};

/// What is known of the place where standard output goes, and of what its owner wants.
struct OutputPlace {
    bool is_terminal = false;
    bool is_dumb = false;        // TERM says that it knows no escape sequences
    bool refuses_color = false;  // NO_COLOR, https://no-color.org
    bool forces_color = false;   // CLICOLOR_FORCE, https://bixense.com/clicolors
    ScreenSize size;             // of a terminal
};

OutputPlace place_of_output();

/// Whether standard output may carry escape sequences. What was chosen goes before NO_COLOR, that before
/// CLICOLOR_FORCE, and else it is a matter of the terminal.
bool color_wanted(ColorChoice choice, const OutputPlace& place);

/// Whether what is written there is seen by a person, on a terminal that can go back in a line (TERM is set
/// and not "dumb").
bool is_capable_terminal(int descriptor);
/// How large the terminal is now; where it does not say, by COLUMNS and LINES, else the usual size.
ScreenSize screen_size(int descriptor);

/// One line on standard error that overwrites itself; silent unless standard error is a terminal.
class StatusLine {
  public:
    StatusLine();
    ~StatusLine();
    StatusLine(const StatusLine&) = delete;
    StatusLine& operator=(const StatusLine&) = delete;

    bool is_shown() const { return is_shown_; }
    void show(std::string_view text);
    /// Wipes the line, so that what is printed next starts on a clean one.
    void clear();

  private:
    bool is_shown_;
    bool is_dirty_ = false;
};

}  // namespace news
