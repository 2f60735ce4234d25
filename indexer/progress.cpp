// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/progress.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include <unistd.h>

#include "common/standard_output.hpp"
#include "common/terminal.hpp"

namespace news {
namespace {

constexpr std::string_view to_line_start = "\r";
constexpr std::string_view wipe_to_line_end = "\033[K";

std::chrono::milliseconds pause_between(ProgressStyle style) {
    using namespace std::chrono_literals;
    if (style == ProgressStyle::bar) return 100ms;
    return style == ProgressStyle::json ? 1s : 5s;
}

}  // namespace

ProgressStyle shown_style(ProgressStyle asked, bool is_capable_terminal) {
    if (asked == ProgressStyle::automatic) {
        return is_capable_terminal ? ProgressStyle::bar : ProgressStyle::none;
    }
    const bool is_out_of_reach = asked == ProgressStyle::bar && !is_capable_terminal;
    return is_out_of_reach ? ProgressStyle::plain : asked;
}

ProgressOutput progress_on_standard_error() {
    return {std::chrono::steady_clock::now, write_standard_error,
            [] { return screen_size(STDERR_FILENO).columns; }, is_capable_terminal(STDERR_FILENO)};
}

Progress::Progress(ProgressStyle asked, ProgressOutput output)
    : output_(std::move(output)),
      style_(shown_style(asked, output_.is_capable_terminal)),
      start_(output_.now()),
      next_show_(start_ + pause_between(style_)) {}

Progress::~Progress() {
    interrupt_line();
}

void Progress::update(const ProgressCounts& counts) {
    if (!is_shown() || is_finished_) return;
    const bool is_new_activity = counts.activity != counts_.activity;
    counts_ = counts;
    const TimePoint now = output_.now();
    if (is_new_activity || now >= next_show_) show(now);
}

void Progress::interrupt_line() {
    if (!is_line_open_) return;
    output_.write(std::string(to_line_start) + std::string(wipe_to_line_end));
    is_line_open_ = false;
}

void Progress::finish() {
    interrupt_line();
    if (!is_shown() || std::exchange(is_finished_, true)) return;
    counts_.activity = "ended";
    if (style_ != ProgressStyle::bar) show(output_.now());
}

void Progress::show(TimePoint now) {
    next_show_ = now + pause_between(style_);
    const ProgressPace pace = meter_.measure(now - start_, counts_);
    if (style_ == ProgressStyle::json) {
        output_.write(progress_json(counts_, pace.elapsed));
    } else if (style_ == ProgressStyle::plain) {
        constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();
        output_.write("newsindex: " + progress_line(counts_, pace, unlimited) + '\n');
    } else {
        // A line as wide as the terminal would begin a new one.
        const std::size_t columns = std::max<std::size_t>(output_.columns(), 1) - 1;
        output_.write(std::string(to_line_start) + progress_line(counts_, pace, columns) +
                      std::string(wipe_to_line_end));
        is_line_open_ = true;
    }
}

}  // namespace news
