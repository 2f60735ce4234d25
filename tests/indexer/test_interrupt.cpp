// SPDX-License-Identifier: GPL-2.0-or-later
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <string>

#include <boost/test/unit_test.hpp>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "indexer/interrupt.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(interrupt)

BOOST_AUTO_TEST_CASE(one_that_comes_just_before_a_wait_ends_it) {
    const test::TempDir folder;
    const std::string fifo = (folder / "fifo").string();
    BOOST_REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::freopen("/dev/null", "w", stderr) == nullptr) ::_exit(1);
        catch_interrupts();
        ::raise(SIGINT);
        // Nobody ever opens it for writing.
        const bool was_ended = ::open(fifo.c_str(), O_RDONLY | O_CLOEXEC) < 0 && errno == EINTR;
        ::_exit(was_ended && is_interrupted() ? 0 : 2);
    }
    int status = -1;
    BOOST_TEST(::waitpid(child, &status, 0) == child);
    BOOST_TEST(status == 0);
}

BOOST_AUTO_TEST_SUITE_END()
