// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/matching/deadline_source.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

constexpr auto long_ago = Deadline::Clock::time_point::min();
constexpr auto never = Deadline::Clock::time_point::max();

Xapian::doccount found(const SharedDeadline& deadline, const Xapian::Query& query) {
    static const Xapian::WritableDatabase database =
        test::memory_database({{"", "a"}, {"", "b"}, {"", "a b"}, {"", "c"}});
    Xapian::Enquire enquire(database);
    enquire.set_query(until(deadline, query));
    return enquire.get_mset(0, 10).size();
}

const Xapian::Query a_or_b(Xapian::Query::OP_OR, Xapian::Query("a"), Xapian::Query("b"));

}  // namespace

BOOST_AUTO_TEST_SUITE(deadline_source)

BOOST_AUTO_TEST_CASE(all_is_found_in_time) {
    const SharedDeadline deadline = Deadline::at(never);
    BOOST_TEST(found(deadline, Xapian::Query("a")) == 2U);
    BOOST_TEST(found(deadline, a_or_b) == 3U);
    BOOST_TEST(found(deadline, Xapian::Query::MatchAll) == 4U);
    BOOST_TEST(!deadline->has_stopped_anything());
}

BOOST_AUTO_TEST_CASE(next_to_nothing_is_found_too_late) {
    for (const Xapian::Query& query : {Xapian::Query("a"), a_or_b, Xapian::Query::MatchAll}) {
        const SharedDeadline deadline = Deadline::at(long_ago);
        BOOST_TEST(found(deadline, query) <= 1U);
        BOOST_TEST(deadline->has_stopped_anything());
    }
}

BOOST_AUTO_TEST_CASE(work_stops_only_those_who_count_it) {
    const SharedDeadline deadline = Deadline::after_work(10);
    BOOST_TEST(until(deadline, a_or_b).get_description() == a_or_b.get_description());
    deadline->count_work(9);
    BOOST_TEST(!deadline->has_passed());
    deadline->count_work(5);
    BOOST_TEST(!deadline->has_stopped_anything());
    BOOST_TEST(deadline->has_passed());
    BOOST_TEST(deadline->has_stopped_anything());
    BOOST_TEST(until(nullptr, a_or_b).get_description() == a_or_b.get_description());
}

BOOST_AUTO_TEST_SUITE_END()
