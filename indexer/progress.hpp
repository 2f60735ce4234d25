// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "indexer/progress_meter.hpp"
#include "indexer/progress_text.hpp"

namespace news {

/// `automatic` is a bar on a capable terminal and nothing elsewhere; `bar` is one line that overwrites
/// itself, `plain` a line every few seconds, for logs; `json` an object on a line every second, for programs.
enum class ProgressStyle : std::uint8_t { automatic, bar, plain, json, none };

/// What is shown of what was asked for: a bar needs a terminal that can go back in a line. It is without
/// colour, so NO_COLOR takes nothing from it.
ProgressStyle shown_style(ProgressStyle asked, bool is_capable_terminal);

/// Where progress goes, and by what clock.
struct ProgressOutput {
    std::function<std::chrono::steady_clock::time_point()> now;
    std::function<void(std::string_view)> write;
    std::function<std::size_t()> columns;
    bool is_capable_terminal = false;
};

/// Standard error, since standard output is for data.
ProgressOutput progress_on_standard_error();

/// What a running command shows of how far it has come. For one thread.
class Progress {
  public:
    explicit Progress(ProgressStyle asked, ProgressOutput output = progress_on_standard_error());
    /// Wipes the line. The last counts are shown by finish only, since a run that fails has not ended well.
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    bool is_shown() const { return style_ != ProgressStyle::none; }
    /// Cheap enough for every record: shows something when its time has come, and when the activity changes,
    /// which may be the last call for a while.
    void update(const ProgressCounts& counts);
    /// Wipes the line, so that a message starts on a clean one. The next update brings it back in its time.
    void interrupt_line();
    /// Wipes the line; as plain and json, shows the last counts, with the activity "ended".
    void finish();

  private:
    using TimePoint = std::chrono::steady_clock::time_point;

    void show(TimePoint now);

    ProgressOutput output_;
    ProgressStyle style_;
    TimePoint start_;
    TimePoint next_show_;
    ProgressMeter meter_;
    ProgressCounts counts_;
    bool is_line_open_ = false;
    bool is_finished_ = false;
};

}  // namespace news
