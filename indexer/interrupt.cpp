// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/interrupt.hpp"

#include <csignal>
#include <ctime>
#include <string_view>

#include <unistd.h>

namespace news {
namespace {

// All that a signal handler can reach is global.
volatile std::sig_atomic_t interrupted = 0;

/// A signal that comes just before a wait begins would be forgotten by it: this timer repeats it.
timer_t reminder{};

void remind_every(long nanoseconds) {
    itimerspec time{};
    time.it_value.tv_nsec = nanoseconds;
    time.it_interval.tv_nsec = nanoseconds;
    ::timer_settime(reminder, 0, &time, nullptr);
}

void end_wait(int) {}

void note_interrupt(int) {
    constexpr std::string_view notice =
        "newsindex: interrupted; ending in good order (interrupt again to end at once)\n";
    interrupted = 1;
    // A handler can do nothing about a notice that cannot be written.
    if (::write(STDERR_FILENO, notice.data(), notice.size()) < 0) return;
    constexpr long pause = 50'000'000;
    remind_every(pause);
}

void make_reminder() {
    struct sigaction action {};
    action.sa_handler = end_wait;
    ::sigaction(SIGALRM, &action, nullptr);
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGALRM;
    ::timer_create(CLOCK_MONOTONIC, &event, &reminder);
}

}  // namespace

void catch_interrupts() {
    make_reminder();
    struct sigaction action {};
    action.sa_handler = note_interrupt;
    // Without SA_RESTART a wait for input ends; with SA_RESETHAND the second signal ends the program.
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

void stop_ending_waits() {
    remind_every(0);
}

bool is_interrupted() {
    return interrupted != 0;
}

SignalsBlocked::SignalsBlocked() : before_{} {
    sigset_t all;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_BLOCK, &all, &before_);
}

SignalsBlocked::~SignalsBlocked() {
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

}  // namespace news
