// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/query/query_error.hpp"
#include "searcher/query/query_limits.hpp"

using namespace news;

namespace {

template <typename Work>
void check_refused(Work work, const std::string& problem, std::size_t column) {
    BOOST_CHECK_EXCEPTION(work(), QueryError, [&](const QueryError& error) {
        BOOST_TEST(error.problem() == problem);
        BOOST_TEST(error.column() == column);
        return !error.hint().empty();
    });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(query_limits)

BOOST_AUTO_TEST_CASE(length) {
    const std::string longest(20'000, 'a');
    BOOST_CHECK_NO_THROW(QueryLimits(longest).check_length());
    const std::string longer = longest + 'a';
    check_refused([&] { QueryLimits(longer).check_length(); }, "the query is longer than 20,000 bytes", 1);
    const std::string brackets(1'000'000, '(');
    check_refused([&] { QueryLimits(brackets).check_length(); }, "nested deeper than 100 brackets", 1);
}

BOOST_AUTO_TEST_CASE(parts) {
    QueryLimits limits("été b");
    limits.count_parts(0, 999);
    BOOST_CHECK_NO_THROW(limits.count_parts(0, 1));
    check_refused([&] { limits.count_parts(6, 1); }, "the query has more than 1,000 parts", 5);
}

BOOST_AUTO_TEST_CASE(brackets) {
    const std::string query(200, '(');
    QueryLimits limits(query);
    for (std::size_t at = 0; at < 100; ++at)
        limits.enter_bracket(at);
    limits.leave_bracket();
    BOOST_CHECK_NO_THROW(limits.enter_bracket(150));
    check_refused([&] { limits.enter_bracket(151); }, "nested deeper than 100 brackets", 152);
}

BOOST_AUTO_TEST_CASE(the_canonical_text_has_the_same_limits) {
    const QueryLimits limits("title:(a b)");
    BOOST_CHECK_NO_THROW(limits.check_canonical(std::string(100, '(') + std::string(100, ')')));
    check_refused([&] { limits.check_canonical(std::string(101, '(') + std::string(101, ')')); },
                  "nested deeper than 100 brackets", 1);
    check_refused([&] { limits.check_canonical(std::string(20'001, 'a')); },
                  "written out in full the query is longer than 20,000 bytes", 1);
}

BOOST_AUTO_TEST_SUITE_END()
