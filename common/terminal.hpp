// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace news {

enum class ColorChoice : std::uint8_t { automatic, always, never };

/// Whether standard output may carry escape sequences: it is a terminal that is not "dumb", and NO_COLOR is
/// unset.
bool color_wanted(ColorChoice choice);

/// Whether what is written there is seen by a person, on a terminal that can go back in a line (TERM is set
/// and not "dumb").
bool is_capable_terminal(int descriptor);
/// How wide the terminal is now; 80 if it does not say.
std::size_t terminal_columns(int descriptor);

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
