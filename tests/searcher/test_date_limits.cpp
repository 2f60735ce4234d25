// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/canonical.hpp"
#include "searcher/query/date_limits.hpp"
#include "searcher/query/parser.hpp"

using namespace news;

namespace {

constexpr CalendarDate today{2018, 8, 7};

/// The query with the limits, as one text; or what is wrong with the limits.
std::string restricted(const std::string& query, const DateLimits& limits) {
    try {
        QueryNode root = parse_query(query, {today}).root;
        return canonical_text(restricted_to(std::move(root), conditions_of(limits, today)));
    } catch (const Error& error) {
        BOOST_TEST((error.code() == ExitCode::usage));
        BOOST_TEST(!error.hint().empty());
        return error.what();
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_limits)

BOOST_AUTO_TEST_CASE(limits_are_conditions_like_those_of_the_query) {
    struct Case {
        DateLimits limits;
        std::string canonical;
    };
    const std::vector<Case> cases{
        {{}, "a"},
        {{"2018-05", "", "", ""}, "a AND date:2018-05.."},
        {{"7d", "", "", ""}, "a AND date:2018-08-01.."},
        {{"", "2018-Q2", "", ""}, "a AND date:..2018-06"},
        {{"2018-05", "2018-08-07", "", ""}, "a AND date:2018-05..2018-08-07"},
        {{"", "", "1990s", ""}, "a AND date:1990..1999"},
        {{"", "", "2018-05..2018-08", ""}, "a AND date:2018-05..2018-08"},
        {{"", "", "*-04-13", ""}, "a AND date:*-04-13"},
        {{"2018", "", "*-04-13", ""}, "a AND date:2018.. AND date:*-04-13"},
        {{"", "", "", "last:2w"}, "a AND date:2018-07-25.."},
        {{"", "", "", "2w"}, "a AND date:2018-07-25.."},
        {{"", "today", "", "yesterday"}, "a AND date:2018-08-06..2018-08-07"},
        {{"2018", "", "", "2018-05"}, "a AND date:2018-05.."},
        {{"2018-02-30", "", "", ""}, "--from 2018-02-30: February 30, 2018 does not exist"},
        {{"2018..2019", "", "", ""}, "--from 2018..2019: \"2018..2019\" is a range; one end of it is wanted"},
        {{"", ">2018", "", ""}, "--to >2018: \">2018\" is a range; one end of it is wanted"},
        {{"", "", "soon", ""}, "--on soon: \"soon\" is no date"},
        {{"", "", "", "7h"}, "--since 7h: \"7h\" is no date"},
        {{"2019", "2018", "", ""}, "no day is in 2019..2018: it ends before it begins"},
    };
    for (const auto& [limits, canonical] : cases)
        BOOST_TEST(restricted("a", limits) == canonical);
}

BOOST_AUTO_TEST_CASE(they_join_whatever_the_query_is) {
    const DateLimits limits{"2018", "", "", ""};
    BOOST_TEST(restricted("", limits) == "date:2018..");
    BOOST_TEST(restricted("a b", limits) == "a AND b AND date:2018..");
    BOOST_TEST(restricted("a OR b", limits) == "(a OR b) AND date:2018..");
    BOOST_TEST(restricted("-a", limits) == "NOT a AND date:2018..");
    const auto root = [&](const std::string& query) {
        return restricted_to(parse_query(query, {today}).root, conditions_of(limits, today));
    };
    BOOST_TEST(!std::get<AllNode>(root("a b").content).is_strict);
    BOOST_TEST(std::get<AllNode>(root("a AND b").content).is_strict);
}

BOOST_AUTO_TEST_CASE(each_is_checked_by_itself) {
    BOOST_CHECK_NO_THROW(check_limits({"2019", "2018", "today", "7d"}));
    BOOST_CHECK_THROW(check_limits({"2018-13", "", "", ""}), Error);
    BOOST_CHECK_THROW(check_limits({"", "", "", "7x"}), Error);
}

BOOST_AUTO_TEST_SUITE_END()
