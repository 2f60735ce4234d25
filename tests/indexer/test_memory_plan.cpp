// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "indexer/pipeline/memory_plan.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(memory_plan)

BOOST_AUTO_TEST_CASE(shares_stay_within_the_whole) {
    for (const std::uint64_t gibibytes : {1U, 4U, 64U}) {
        for (const unsigned workers : {1U, 2U, 8U, 256U}) {
            BOOST_TEST_CONTEXT(gibibytes << " GiB, " << workers << " workers") {
                const std::uint64_t memory = std::uint64_t{gibibytes} << 30U;
                const MemoryPlan plan = plan_memory(memory, workers);
                BOOST_TEST(plan.chunk > 0U);
                BOOST_TEST(plan.vocabulary > 0U);
                BOOST_TEST(plan.vocabulary * workers <= memory / 10);
                BOOST_TEST(3 * plan.segment + plan.waiting <= memory / 2);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(too_little_counts_as_the_least) {
    const MemoryPlan least = plan_memory(least_memory, 1);
    const MemoryPlan none = plan_memory(0, 1);
    BOOST_TEST(none.chunk == least.chunk);
    BOOST_TEST(none.segment == least.segment);
    BOOST_TEST(none.waiting == least.waiting);
    BOOST_TEST(none.vocabulary == least.vocabulary);
}

BOOST_AUTO_TEST_CASE(much_memory_makes_no_endless_segments) {
    const MemoryPlan plan = plan_memory(std::uint64_t{1} << 40U, 1);
    BOOST_TEST(plan.segment == std::uint64_t{512} << 20U);
    BOOST_TEST(plan.chunk == std::uint64_t{8} << 20U);
}

BOOST_AUTO_TEST_CASE(default_is_enough_to_run) {
    BOOST_TEST(default_memory() >= least_memory);
}

BOOST_AUTO_TEST_SUITE_END()
