// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/interrupt.hpp"

#include <csignal>

namespace news {
namespace {

// The one thing that a signal handler may write to is a global.
volatile std::sig_atomic_t interrupted = 0;

void note_interrupt(int signal) {
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

}  // namespace

void catch_interrupts() {
    std::signal(SIGINT, note_interrupt);
    std::signal(SIGTERM, note_interrupt);
}

bool is_interrupted() {
    return interrupted != 0;
}

}  // namespace news
