// SPDX-License-Identifier: GPL-2.0-or-later
#include <atomic>
#include <thread>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/pipeline/turns.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(turns)

BOOST_AUTO_TEST_CASE(come_in_the_order_of_their_numbers) {
    Turns turns;
    constexpr std::uint64_t count = 40;
    std::vector<std::uint64_t> order;  // touched only in one's turn
    {
        std::vector<std::jthread> threads;
        for (std::uint64_t thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&, thread] {
                // The higher numbers' threads start as early as the lower ones'.
                for (std::uint64_t number = 3 - thread; number < count; number += 4) {
                    turns.wait(number);
                    order.push_back(number);
                    turns.done();
                }
            });
        }
    }
    BOOST_TEST(order.size() == count);
    for (std::uint64_t number = 0; number < order.size(); ++number)
        BOOST_TEST(order[number] == number);
}

BOOST_AUTO_TEST_CASE(end_when_they_are_given_up) {
    Turns turns;
    std::atomic<int> gave_up = 0;
    {
        const auto wait = [&](std::uint64_t number) {
            try {
                turns.wait(number);
            } catch (const Turns::GivenUp&) {
                ++gave_up;
            }
        };
        const std::jthread second([&] { wait(1); });
        const std::jthread third([&] { wait(2); });
        turns.give_up();
    }
    BOOST_TEST(gave_up == 2);
    BOOST_CHECK_THROW(turns.wait(0), Turns::GivenUp);
}

BOOST_AUTO_TEST_SUITE_END()
