// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace news {

/// What the programs return to the shell. Documented in README.md; never renumbered.
enum class ExitCode : int {
    success = 0,
    no_hit = 1,         // newssearch
    some_rejected = 1,  // newsindex
    usage = 2,
    unusable = 3,  // archive missing or unreadable, disk full, output not writable
    needs_upgrade = 4,
    locked = 5,
    partial_answer = 6,
    interrupted = 130,  // as a shell reports SIGINT
};

/// A bad world: nothing sensible can be done with the request as a whole. A bad record is not an Error but a
/// Rejection. `hint` says what the person can do next and may be empty.
class Error : public std::runtime_error {
  public:
    Error(ExitCode code, const std::string& message, std::string hint = {})
        : std::runtime_error(message), hint_(std::move(hint)), code_(code) {}

    const std::string& hint() const noexcept { return hint_; }
    ExitCode code() const noexcept { return code_; }

  private:
    std::string hint_;
    ExitCode code_;
};

}  // namespace news
