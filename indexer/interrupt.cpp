// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/interrupt.hpp"

#include <csignal>
#include <string_view>

#include <unistd.h>

namespace news {
namespace {

// The one thing that a signal handler may write to is a global.
volatile std::sig_atomic_t interrupted = 0;

void note_interrupt(int) {
    constexpr std::string_view notice =
        "newsindex: interrupted; publishing what was read (interrupt again to drop it)\n";
    interrupted = 1;
    // A handler can do nothing about a notice that cannot be written.
    if (::write(STDERR_FILENO, notice.data(), notice.size()) < 0) return;
}

}  // namespace

void catch_interrupts() {
    struct sigaction action {};
    action.sa_handler = note_interrupt;
    // Without SA_RESTART a wait for input ends; with SA_RESETHAND the second signal ends the program.
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

bool is_interrupted() {
    return interrupted != 0;
}

}  // namespace news
