// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <csignal>

namespace news {

/// From now on the first Ctrl-C (SIGINT) or SIGTERM only asks the program to stop, which it says, and ends
/// waits for input, also one that begins a moment later; the second ends it.
void catch_interrupts();
/// When nothing more is read: what is waited for now is to be finished.
void stop_ending_waits();
bool is_interrupted();

/// Threads started while this lives get no signals: they go to the thread that reads, whose waits for input
/// an interrupt must end.
class SignalsBlocked {
  public:
    SignalsBlocked();
    ~SignalsBlocked();
    SignalsBlocked(const SignalsBlocked&) = delete;
    SignalsBlocked& operator=(const SignalsBlocked&) = delete;

  private:
    sigset_t before_;
};

}  // namespace news
