// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/search/match_spool.hpp"

using namespace news;

namespace {

constexpr std::array all_orders{SortOrder::relevance, SortOrder::newest, SortOrder::oldest,
                                SortOrder::recent};

std::string taken_out(MatchSpool& spool) {
    std::string documents;
    while (const auto key = spool.next())
        documents += std::to_string(key->document) + ' ';
    return documents;
}

std::string sorted(SortOrder order) {
    MatchSpool spool(order);
    spool.add(match_key(1.5, "20180807000000", 4));
    spool.add(match_key(1.5, "20180807000000", 3));
    spool.add(match_key(2.5, "", 1));
    spool.add(match_key(1.5, "20180808000000", 2));
    return taken_out(spool);
}

/// Many equals among them.
std::vector<MatchKey> random_keys(std::size_t count) {
    std::mt19937 random(count);
    std::vector<MatchKey> keys;
    for (std::uint32_t document = 1; document <= count; ++document) {
        const std::string date = std::to_string(20180000000000 + random() % 5);
        keys.push_back(match_key(static_cast<double>(random() % 7), random() % 4 == 0 ? "" : date, document));
    }
    std::shuffle(keys.begin(), keys.end(), random);
    return keys;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(match_spool)

BOOST_AUTO_TEST_CASE(each_order_is_as_it_is_called_and_equals_keep_theirs) {
    BOOST_TEST(sorted(SortOrder::relevance) == "1 2 3 4 ");
    BOOST_TEST(sorted(SortOrder::recent) == "1 2 3 4 ");
    BOOST_TEST(sorted(SortOrder::newest) == "2 3 4 1 ");
    BOOST_TEST(sorted(SortOrder::oldest) == "1 3 4 2 ");  // those without a date are another list
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_in_memory_comes_in_the_same_order) {
    for (const SortOrder order : all_orders) {
        for (const std::size_t count : {0U, 1U, 63U, 64U, 65U, 128U, 5000U}) {
            std::vector<MatchKey> keys = random_keys(count);
            MatchSpool spool(order, 64);
            for (const MatchKey& key : keys)
                spool.add(key);
            BOOST_TEST(spool.size() == count);
            std::sort(keys.begin(), keys.end(), [&](const MatchKey& one, const MatchKey& other) {
                return comes_before(one, other, order);
            });
            std::string expected;
            for (const MatchKey& key : keys)
                expected += std::to_string(key.document) + ' ';
            BOOST_TEST(taken_out(spool) == expected, count << " in order " << static_cast<int>(order));
            BOOST_TEST(!spool.next().has_value());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_date_of_any_length_is_no_trouble) {
    const MatchKey key = match_key(0, std::string(40, '9'), 1);
    BOOST_TEST(std::string(key.published.begin(), key.published.end()) == std::string(16, '9'));
}

BOOST_AUTO_TEST_CASE(it_may_be_moved_between_adding_and_taking_out) {
    MatchSpool spool(SortOrder::relevance, 2);
    for (std::uint32_t document = 1; document <= 5; ++document)
        spool.add(match_key(document, "", document));
    MatchSpool moved = std::move(spool);
    BOOST_TEST(moved.next()->document == 5U);
    MatchSpool again = std::move(moved);
    BOOST_TEST(taken_out(again) == "4 3 2 1 ");
}

BOOST_AUTO_TEST_SUITE_END()
