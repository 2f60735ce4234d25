// SPDX-License-Identifier: GPL-2.0-or-later
#include <atomic>
#include <memory>
#include <optional>
#include <thread>

#include <boost/test/unit_test.hpp>

#include "indexer/pipeline/bounded_queue.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(bounded_queue)

BOOST_AUTO_TEST_CASE(gives_values_in_order_then_nothing) {
    BoundedQueue<std::unique_ptr<int>> queue(3);
    for (int value = 0; value < 3; ++value)
        BOOST_TEST(queue.push(std::make_unique<int>(value)));
    queue.close();
    for (int value = 0; value < 3; ++value)
        BOOST_TEST(*queue.pop().value() == value);
    BOOST_TEST(!queue.pop());
    BOOST_TEST(!queue.pop());
}

BOOST_AUTO_TEST_CASE(closed_queue_takes_nothing) {
    BoundedQueue<int> queue(3);
    queue.close();
    BOOST_TEST(!queue.push(1));
    BOOST_TEST(!queue.pop());
}

BOOST_AUTO_TEST_CASE(never_holds_more_than_its_bound) {
    BoundedQueue<int> queue(2);
    std::atomic<int> ahead = 0;  // pushed and not yet taken
    std::atomic<int> most_ahead = 0;
    constexpr int count = 500;
    int taken = 0;
    {
        const std::jthread pusher([&] {
            for (int value = 0; value < count; ++value) {
                queue.push(value);
                const int now = ++ahead;
                if (now > most_ahead) most_ahead = now;
            }
            queue.close();
        });
        while (const std::optional<int> value = queue.pop()) {
            BOOST_TEST(*value == taken);
            ++taken;
            --ahead;
        }
    }
    BOOST_TEST(taken == count);
    BOOST_TEST(most_ahead <= 3);  // two in the queue, and one on its way to being counted
}

BOOST_AUTO_TEST_CASE(close_wakes_who_waits) {
    BoundedQueue<int> full(1);
    full.push(1);
    BoundedQueue<int> empty(1);
    std::optional<bool> pushed;
    std::optional<int> popped = 7;
    {
        const std::jthread pusher([&] { pushed = full.push(2); });
        const std::jthread popper([&] { popped = empty.pop(); });
        full.close();
        empty.close();
    }
    BOOST_TEST((pushed == false));
    BOOST_TEST(!popped);
}

BOOST_AUTO_TEST_SUITE_END()
