// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/terminal.hpp"

#include <cstdlib>
#include <string>

#include <sys/ioctl.h>
#include <unistd.h>

#include "common/standard_output.hpp"

namespace news {
namespace {

constexpr std::string_view wipe_line = "\r\033[K";

}  // namespace

bool is_capable_terminal(int descriptor) {
    const char* kind = std::getenv("TERM");
    return ::isatty(descriptor) == 1 && kind != nullptr && std::string_view(kind) != "dumb";
}

std::size_t terminal_columns(int descriptor) {
    constexpr std::size_t usual_columns = 80;
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual_columns;
    return size.ws_col;
}

bool color_wanted(ColorChoice choice) {
    if (choice != ColorChoice::automatic) return choice == ColorChoice::always;
    const char* refusal = std::getenv("NO_COLOR");  // https://no-color.org: set and not empty
    return is_capable_terminal(STDOUT_FILENO) && (refusal == nullptr || *refusal == '\0');
}

StatusLine::StatusLine() : is_shown_(is_capable_terminal(STDERR_FILENO)) {}
StatusLine::~StatusLine() {
    clear();
}

void StatusLine::show(std::string_view text) {
    if (!is_shown_) return;
    write_standard_error(std::string(wipe_line) + std::string(text));
    is_dirty_ = true;
}

void StatusLine::clear() {
    if (is_dirty_) write_standard_error(wipe_line);
    is_dirty_ = false;
}

}  // namespace news
