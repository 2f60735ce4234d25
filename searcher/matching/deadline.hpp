// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace news {

/// When an answer must be there, finished or not: at a moment, or after so much work (search_work). Shared by
/// all who work on it; remembers whether one of them stopped for it.
class Deadline {
  public:
    using Clock = std::chrono::steady_clock;

    static std::shared_ptr<Deadline> at(Clock::time_point moment) {
        return std::make_shared<Deadline>(Deadline(moment, std::nullopt));
    }
    static std::shared_ptr<Deadline> after_work(std::uint64_t work) {
        return std::make_shared<Deadline>(Deadline(std::nullopt, work));
    }

    void count_work(std::uint64_t done) {
        if (work_left_) *work_left_ -= std::min(done, *work_left_);
    }
    /// Asked by who stops if it has.
    bool has_passed() {
        if (!has_stopped_) has_stopped_ = work_left_ == 0U || (moment_ && Clock::now() >= *moment_);
        return has_stopped_;
    }
    /// Whether it can pass while nobody counts work.
    bool is_moment() const { return moment_.has_value(); }
    /// Whether somebody stopped: what was found is not all.
    bool has_stopped_anything() const { return has_stopped_; }

  private:
    Deadline(std::optional<Clock::time_point> moment, std::optional<std::uint64_t> work)
        : moment_(moment), work_left_(work) {}

    std::optional<Clock::time_point> moment_;
    std::optional<std::uint64_t> work_left_;
    bool has_stopped_ = false;
};

/// Null where there is all the time in the world.
using SharedDeadline = std::shared_ptr<Deadline>;

}  // namespace news
