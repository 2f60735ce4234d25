// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/terminal.hpp"

#include <charconv>
#include <cstdlib>
#include <string>

#include <sys/ioctl.h>
#include <unistd.h>

#include "common/standard_output.hpp"

namespace news {
namespace {

constexpr std::string_view wipe_line = "\r\033[K";

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : value;
}

std::size_t count_in(const char* name, std::size_t otherwise) {
    constexpr std::size_t most = 10'000;
    const std::string value = variable(name);
    std::size_t count = 0;
    const char* const end = value.data() + value.size();
    const auto [at, failure] = std::from_chars(value.data(), end, count);
    const bool is_count = failure == std::errc{} && at == end && count > 0 && count <= most;
    return is_count ? count : otherwise;
}

}  // namespace

bool is_capable_terminal(int descriptor) {
    const std::string kind = variable("TERM");
    return ::isatty(descriptor) == 1 && !kind.empty() && kind != "dumb";
}

ScreenSize screen_size(int descriptor) {
    ScreenSize size;
    winsize told{};
    const bool is_told = ::ioctl(descriptor, TIOCGWINSZ, &told) == 0;
    size.columns = is_told && told.ws_col > 0 ? told.ws_col : count_in("COLUMNS", size.columns);
    size.rows = is_told && told.ws_row > 0 ? told.ws_row : count_in("LINES", size.rows);
    return size;
}

OutputPlace place_of_output() {
    OutputPlace place;
    place.is_terminal = ::isatty(STDOUT_FILENO) == 1;
    const std::string kind = variable("TERM");
    place.is_dumb = kind == "dumb" || (place.is_terminal && kind.empty());
    place.refuses_color = !variable("NO_COLOR").empty();
    const std::string forced = variable("CLICOLOR_FORCE");
    place.forces_color = !forced.empty() && forced != "0";
    if (place.is_terminal) place.size = screen_size(STDOUT_FILENO);
    return place;
}

bool color_wanted(ColorChoice choice, const OutputPlace& place) {
    if (choice != ColorChoice::automatic) return choice == ColorChoice::always;
    if (place.refuses_color) return false;
    return place.forces_color || (place.is_terminal && !place.is_dumb);
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
