// SPDX-License-Identifier: GPL-2.0-or-later
// A writer dies, or its disk is full, at every step at which it can: nothing is lost, and the same command
// again ends as if nothing had been.
#include <set>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/fault_point.hpp"
#include "tests/proof/stage.hpp"

using namespace news;

namespace {

/// All steps in all scenarios, at these passages (the first ones, and one when much has been published).
/// Returns those that ended the run.
std::set<std::string_view> go_through_steps(const std::vector<unsigned>& passages, const std::string& way) {
    std::set<std::string_view> reached;
    for (const test::Scenario& scenario : test::scenarios()) {
        test::Stage stage(scenario);
        for (const auto& [step, name] : fault_steps) {
            for (const unsigned passage : passages) {
                const std::string fault = std::string(name) + ':' + std::to_string(passage) + way;
                BOOST_TEST_CONTEXT(scenario.name << ", " << fault) {
                    const test::Ending ending = stage.try_add(test::fault(fault));
                    if (ending.was_killed || ending.exit_code != 0) reached.insert(name);
                }
            }
        }
    }
    return reached;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(crash)

BOOST_AUTO_TEST_CASE(killed_at_any_step_nothing_is_lost) {
    const std::set<std::string_view> reached = go_through_steps({1, 2, 9}, "");
    for (const auto& [step, name] : fault_steps) {
        // Only one who mends passes it; Stage has one die there in every round.
        if (step == FaultStep::leftover_gone) continue;
        BOOST_TEST_CONTEXT(name) BOOST_TEST(reached.contains(name));
    }
}

BOOST_AUTO_TEST_CASE(full_disk_at_any_step_loses_nothing) {
    const std::set<std::string_view> reached = go_through_steps({1}, ":enospc");
    BOOST_TEST(reached.contains("segment-tables"));
    BOOST_TEST(reached.contains("deletion-begins"));
    // Merging is put off without a word: what was added is published.
    BOOST_TEST(!reached.contains("merge-written"));
}

BOOST_AUTO_TEST_SUITE_END()
