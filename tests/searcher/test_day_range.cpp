// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/terms.hpp"
#include "searcher/query/date_condition.hpp"
#include "tests/support.hpp"

using namespace news;
using Terms = std::vector<std::string>;

namespace {

DayRange range_of(const std::string& text) {
    const DateConditionReading reading = parse_date_condition(text, {2018, 8, 7});
    if (!reading.condition) throw std::runtime_error(text + ": " + reading.problem);
    return std::get<DayRange>(*reading.condition);
}

Terms terms_of(const std::string& text, int earliest = 2010, int latest = 2020) {
    Terms terms = date_terms_of(range_of(text), earliest, latest);
    std::sort(terms.begin(), terms.end());
    return terms;
}

/// A number that grows by the day, gaps between months allowed.
int day_number(int year, int month, int day) {
    return (year * 12 + month - 1) * 31 + day;
}
int first_of(const CalendarDate& date) {
    return day_number(date.year, std::max(date.month, 1), std::max(date.day, 1));
}
int last_of(const CalendarDate& date) {
    const int month = date.month == 0 ? 12 : date.month;
    return day_number(date.year, month, date.day == 0 ? days_in_month(date.year, month) : date.day);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(day_range)

BOOST_AUTO_TEST_CASE(terms_are_whole_years_and_months_and_ragged_edges) {
    struct Case {
        std::string range;
        Terms terms;
    };
    const std::vector<Case> cases{
        {"2018", {"Y2018"}},
        {"2017..2018", {"Y2017", "Y2018"}},
        {"2018-01..2018-12", {"Y2018"}},
        {"2018-01-01..2018-12-31", {"Y2018"}},
        {"2018-05", {"M201805", "XDY2018"}},
        {"2018-05-01..2018-05-31", {"M201805", "XDY2018"}},
        {"2018-11..2019-01", {"M201811", "M201812", "M201901", "XDY2018", "XDY2019"}},
        {"2018-08-07", {"D20180807", "XDM201808", "XDY2018"}},
        {"2020-02-29", {"D20200229", "XDM202002", "XDY2020"}},
        {"2018-02-28..2018-03-01", {"D20180228", "D20180301", "XDM201802", "XDM201803", "XDY2018"}},
        {"2020-02-28..2020-03", {"D20200228", "D20200229", "M202003", "XDM202002", "XDY2020"}},
        {"2020-02-01..2020-02-28",
         [] {
             Terms terms{"XDM202002", "XDY2020"};
             for (int day = 1; day <= 28; ++day)
                 terms.push_back("D202002" + std::string(day < 10 ? "0" : "") + std::to_string(day));
             std::sort(terms.begin(), terms.end());
             return terms;
         }()},
        {"..2011", {"Y2010", "Y2011"}},
        {"2019..", {"Y2019", "Y2020"}},
        {"2020-12..", {"M202012", "XDY2020"}},
        {"..2009", {}},
        {"2021..", {}},
    };
    for (const auto& [range, terms] : cases) {
        BOOST_TEST_CONTEXT(range) {
            BOOST_TEST(terms_of(range) == terms, boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_range_without_days_has_no_terms) {
    for (const auto& [first, last] : {std::pair<std::string, std::string>{"2018-08", "2018-05"},
                                      {"2018-05-20", "2018-05-10"},
                                      {"2019", "2017"}}) {
        const DayRange range{range_of(first).first, range_of(last).last};
        BOOST_TEST(is_empty(range));
        BOOST_TEST(date_terms_of(range, 2010, 2020).empty(), first << ".." << last);
    }
    BOOST_TEST(date_terms_of(DayRange{}, 0, -1).empty());
    BOOST_TEST(date_terms_of(range_of("2018"), 0, -1).empty());
}

BOOST_AUTO_TEST_CASE(terms_find_the_articles_that_a_look_at_each_day_finds) {
    constexpr int earliest = 2015;
    constexpr int latest = 2018;
    std::mt19937 random(99);
    const auto random_date = [&] {
        CalendarDate date{earliest + static_cast<int>(random() % 4), 0, 0};
        if (random() % 4 != 0) date.month = 1 + static_cast<int>(random() % 12);
        if (date.month != 0 && random() % 3 != 0) {
            date.day =
                1 + static_cast<int>(random() % static_cast<unsigned>(days_in_month(date.year, date.month)));
        }
        return date;
    };
    struct Known {
        CalendarDate date;
        Terms terms;
    };
    std::vector<Known> articles;
    for (int i = 0; i < 1'500; ++i) {
        const CalendarDate date = random_date();
        articles.push_back({date, date_terms(test::date_of(to_text(DayRange{date, date})))});
    }
    int failures = 0;
    for (int round = 0; round < 400; ++round) {
        DayRange range;
        if (random() % 8 != 0) range.first = random_date();
        if (random() % 8 != 0) range.last = random_date();
        if (is_empty(range)) continue;
        const Terms list = date_terms_of(range, earliest, latest);
        const std::set<std::string> terms(list.begin(), list.end());
        const int from = range.first ? first_of(*range.first) : 0;
        const int to = range.last ? last_of(*range.last) : day_number(9999, 12, 31);
        for (const Known& article : articles) {
            const bool is_inside = first_of(article.date) <= to && last_of(article.date) >= from;
            const auto carried = std::count_if(article.terms.begin(), article.terms.end(),
                                               [&](const std::string& term) { return terms.contains(term); });
            if (carried != (is_inside ? 1 : 0) && ++failures < 5) {
                BOOST_ERROR(to_text(range) << " and " << to_text(DayRange{article.date, article.date}));
            }
        }
    }
    BOOST_TEST(failures == 0);
}

BOOST_AUTO_TEST_CASE(undated_articles_are_in_no_range) {
    const Terms terms = terms_of("..2020");
    BOOST_TEST(std::count(terms.begin(), terms.end(), date_terms(std::nullopt).front()) == 0);
}

BOOST_AUTO_TEST_CASE(an_intersection_has_the_days_of_both) {
    struct Case {
        std::string a;
        std::string b;
        std::string both;  // first and last day
    };
    const std::vector<Case> cases{
        {"2018", "2018-05", "2018-05-01 2018-05-31"},
        {"2018-05", "2018", "2018-05-01 2018-05-31"},
        {"2018..", "..2018-08", "2018-01-01 2018-08-31"},
        {"2017..2018", "2018-05..2019", "2018-05-01 2018-12-31"},
        {"2018", "2018-01", "2018-01-01 2018-01-31"},
        {"2018", "2018-12", "2018-12-01 2018-12-31"},
        {"2018-05", "2018-06", "none"},
        {"..2017", "2018..", "none"},
        {"2018", "2018", "2018-01-01 2018-12-31"},
    };
    for (const auto& [a, b, both] : cases) {
        BOOST_TEST_CONTEXT(a << " and " << b) {
            const DayRange range = intersection(range_of(a), range_of(b));
            BOOST_TEST(is_empty(range) == (both == "none"));
            if (both == "none") continue;
            const DayRange first = range_of(both.substr(0, 10));
            const DayRange last = range_of(both.substr(11));
            BOOST_TEST(first_of(*range.first) == first_of(*first.first));
            BOOST_TEST(last_of(*range.last) == last_of(*last.last));
            BOOST_TEST((range_of(to_text(range)) == range));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
