// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace news {

/// Lets several threads do a step one at a time in the order of numbers that count from 0, each number once.
class Turns {
  public:
    /// Thrown out of wait() when the turns were given up.
    struct GivenUp {};

    void wait(std::uint64_t number) {
        std::unique_lock lock(mutex_);
        moved_.wait(lock, [&] { return next_ == number || given_up_; });
        if (given_up_) throw GivenUp{};
    }
    /// By the one whose turn it is.
    void done() {
        const std::lock_guard lock(mutex_);
        ++next_;
        moved_.notify_all();
    }
    /// No turn will come any more: every wait ends.
    void give_up() {
        const std::lock_guard lock(mutex_);
        given_up_ = true;
        moved_.notify_all();
    }

  private:
    std::mutex mutex_;
    std::condition_variable moved_;
    std::uint64_t next_ = 0;
    bool given_up_ = false;
};

}  // namespace news
