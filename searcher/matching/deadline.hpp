// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <memory>

namespace news {

/// When an answer must be there, finished or not. Shared by all who work on it; remembers whether one of them
/// stopped for it.
class Deadline {
  public:
    using Clock = std::chrono::steady_clock;

    explicit Deadline(Clock::time_point moment) : moment_(moment) {}

    /// Asked by who stops if it has.
    bool has_passed() {
        if (!has_stopped_) has_stopped_ = Clock::now() >= moment_;
        return has_stopped_;
    }
    /// Whether somebody stopped: what was found is not all.
    bool has_stopped_anything() const { return has_stopped_; }

  private:
    Clock::time_point moment_;
    bool has_stopped_ = false;
};

/// Null where there is all the time in the world.
using SharedDeadline = std::shared_ptr<Deadline>;

}  // namespace news
