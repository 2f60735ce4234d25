// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <optional>
#include <string>

#include <boost/test/unit_test.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include "common/archive/archive_lock.hpp"
#include "common/archive/durable_file.hpp"
#include "common/error.hpp"
#include "tests/support.hpp"

using namespace news;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(archive_lock)

BOOST_AUTO_TEST_CASE(a_second_writer_is_told_who_holds_the_lock) {
    const test::TempDir folder;
    const ArchiveLock first(folder / "lock", "newsindex add");
    BOOST_CHECK_EXCEPTION(ArchiveLock(folder / "lock", "newsindex add"), Error, [](const Error& error) {
        const std::string message = error.what();
        return error.code() == ExitCode::locked && message.find("newsindex add") != std::string::npos &&
               message.find(std::to_string(::getpid())) != std::string::npos && !error.hint().empty() &&
               message.find('\n') == std::string::npos;
    });
}

BOOST_AUTO_TEST_CASE(a_refused_writer_does_not_disturb_the_lock) {
    const test::TempDir folder;
    const ArchiveLock first(folder / "lock", "first");
    const std::string note = read_whole_file(folder / "lock");
    for (int i = 0; i < 3; ++i)
        BOOST_CHECK_THROW(ArchiveLock(folder / "lock", "second"), Error);
    BOOST_TEST(read_whole_file(folder / "lock") == note);
}

BOOST_AUTO_TEST_CASE(the_lock_can_be_taken_again_when_it_is_free) {
    const test::TempDir folder;
    std::optional<ArchiveLock> lock;
    lock.emplace(folder / "lock", "first");
    lock.reset();
    BOOST_TEST(read_whole_file(folder / "lock") == "");
    BOOST_CHECK_NO_THROW(lock.emplace(folder / "lock", "second"));
}

BOOST_AUTO_TEST_CASE(what_a_dead_writer_left_is_no_lock) {
    const test::TempDir folder;
    folder.write(
        "lock",
        "process 1 on elsewhere (newsindex add) since 2018-08-07T03:09:00Z, and more text than a note\n");
    const ArchiveLock lock(folder / "lock", "newsindex add");
    const std::string note = read_whole_file(folder / "lock");
    BOOST_TEST(note.find("elsewhere") == std::string::npos);
    BOOST_TEST(note.find("and more text") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_killed_process_gives_up_its_lock) {
    const test::TempDir folder;
    const pid_t child = ::fork();
    BOOST_TEST_REQUIRE(child >= 0);
    if (child == 0) {
        const ArchiveLock lock(folder / "lock", "killed");
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    BOOST_TEST(read_whole_file(folder / "lock").find("killed") != std::string::npos);
    BOOST_CHECK_NO_THROW(ArchiveLock(folder / "lock", "next"));
}

BOOST_AUTO_TEST_CASE(a_lock_that_cannot_be_made_is_an_error_with_a_hint) {
    const test::TempDir folder;
    BOOST_CHECK_EXCEPTION(ArchiveLock(folder / "none/lock", "x"), Error, [](const Error& error) {
        return error.code() == ExitCode::unusable && !error.hint().empty();
    });
}

BOOST_AUTO_TEST_CASE(a_second_writer_gets_the_lock_when_the_first_has_ended) {
    const test::TempDir folder;
    std::optional<ArchiveLock> first;
    first.emplace(folder / "lock", "first");
    int tries = 0;
    const auto end_first_at_third_try = [&] {
        if (++tries == 3) first.reset();
        return false;
    };
    const ArchiveLock second(folder / "lock", "second", 1min, end_first_at_third_try);
    BOOST_TEST(tries == 3);
    BOOST_TEST(read_whole_file(folder / "lock").find("second") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_wait_has_an_end) {
    const test::TempDir folder;
    const ArchiveLock first(folder / "lock", "first");
    const auto start = std::chrono::steady_clock::now();
    BOOST_CHECK_EXCEPTION(ArchiveLock(folder / "lock", "second", 120ms), Error, [](const Error& error) {
        return error.code() == ExitCode::locked &&
               std::string(error.what()).find("first") != std::string::npos;
    });
    BOOST_TEST((std::chrono::steady_clock::now() - start >= 120ms));
    BOOST_CHECK_THROW(ArchiveLock(folder / "lock", "second", -1ms), Error);
}

BOOST_AUTO_TEST_CASE(a_wait_can_be_stopped_however_long_it_is) {
    const test::TempDir folder;
    const ArchiveLock first(folder / "lock", "first");
    const auto is_stopped = [] { return true; };
    BOOST_CHECK_EXCEPTION(
        ArchiveLock(folder / "lock", "second", std::chrono::milliseconds::max(), is_stopped), Error,
        [](const Error& error) {
            return error.code() == ExitCode::interrupted &&
                   std::string(error.what()).find("first") != std::string::npos;
        });
}

BOOST_AUTO_TEST_CASE(who_need_not_wait_is_not_asked) {
    const test::TempDir folder;
    const auto is_stopped = [] { return true; };
    BOOST_CHECK_NO_THROW(ArchiveLock(folder / "lock", "only", 1min, is_stopped));
}

BOOST_AUTO_TEST_SUITE_END()
