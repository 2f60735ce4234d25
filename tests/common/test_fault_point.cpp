// SPDX-License-Identifier: GPL-2.0-or-later
#include <csignal>
#include <cstdlib>
#include <set>
#include <string>

#include <boost/test/unit_test.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include "common/error.hpp"
#include "common/fault_point.hpp"

using namespace news;

namespace {

/// Passes two steps three times each in a process of its own: "killed", "full disk", "usage", or which
/// passage was the last. The variable is read once, so never in this process.
std::string ending_with(const char* fault) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::setenv("NEWSARCHIVE_FAULT", fault, 1);
        int passages = 0;
        try {
            for (; passages < 3; ++passages) {
                fault_point(FaultStep::merge_written);
                fault_point(FaultStep::journal_written);
            }
        } catch (const Error& error) {
            ::_exit(error.code() == ExitCode::usage ? 10 : 20 + passages);
        }
        ::_exit(passages);
    }
    int status = 0;
    BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status) ? "signal " + std::to_string(WTERMSIG(status))
                               : std::to_string(WEXITSTATUS(status));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fault_point)

BOOST_AUTO_TEST_CASE(happens_at_its_step_and_passage_only) {
    const std::string killed = "signal " + std::to_string(SIGKILL);
    const std::pair<const char*, std::string> cases[] = {
        {"", "3"},
        {"journal-written", killed},
        {"journal-written:3", killed},
        {"journal-written:4", "3"},
        {"list-published", "3"},
        {"journal-written:2:enospc", "21"},
        {"no-such-step", "10"},
        {"journal-written:x", "10"},
        {"journal-written:1:eio", "10"},
    };
    for (const auto& [fault, ending] : cases)
        BOOST_TEST_CONTEXT('"' << fault << '"') BOOST_TEST(ending_with(fault) == ending);
}

BOOST_AUTO_TEST_CASE(table_names_each_step_once) {
    std::set<std::string_view> names;
    std::size_t number = 0;
    for (const auto& [step, name] : fault_steps) {
        BOOST_TEST(static_cast<std::size_t>(step) == number++);
        BOOST_TEST(names.insert(name).second);
    }
}

BOOST_AUTO_TEST_SUITE_END()
