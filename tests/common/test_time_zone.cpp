// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <unicode/timezone.h>

#include "common/time_zone.hpp"

using namespace news;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using namespace std::chrono_literals;

namespace {

std::int64_t offset_by_icu(const std::string& zone, sys_seconds moment) {
    const std::unique_ptr<icu::TimeZone> rules(
        icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
    std::int32_t standard = 0;
    std::int32_t summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    rules->getOffset(static_cast<UDate>(moment.time_since_epoch().count()) * 1000, false, standard, summer,
                     status);
    return (standard + summer) / 1000;
}

std::int64_t by_rule(const std::string& rule, sys_seconds moment) {
    return utc_offset_by_rule(rule, moment).value_or(seconds{-1}).count();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(time_zone)

/// Zones whose rules have not changed since ICU's tables were made.
BOOST_AUTO_TEST_CASE(zones_are_ahead_of_utc_as_icu_says) {
    for (const std::string zone : {"Europe/Paris", "Europe/London", "America/New_York", "Asia/Kolkata",
                                   "Asia/Tokyo", "Australia/Sydney", "Australia/Lord_Howe",
                                   "Pacific/Auckland", "America/Sao_Paulo", "Africa/Lagos"}) {
        int wrong = 0;
        for (sys_seconds moment = sys_days{1971y / 1 / 1}; moment < sys_days{2060y / 1 / 1}; moment += 77h) {
            const auto offset = utc_offset(zone, moment);
            BOOST_TEST_REQUIRE(offset.has_value(), zone);
            wrong += offset->count() != offset_by_icu(zone, moment) ? 1 : 0;
        }
        BOOST_TEST(wrong == 0, zone);
    }
}

BOOST_AUTO_TEST_CASE(rules_hold_for_all_years) {
    const std::string paris = "CET-1CEST,M3.5.0,M10.5.0/3";
    BOOST_TEST(by_rule(paris, sys_days{2040y / 3 / 25} + 59min) == 3600);
    BOOST_TEST(by_rule(paris, sys_days{2040y / 3 / 25} + 1h) == 7200);
    BOOST_TEST(by_rule(paris, sys_days{2040y / 10 / 28} + 59min) == 7200);
    BOOST_TEST(by_rule(paris, sys_days{2040y / 10 / 28} + 1h) == 3600);
    const std::string sydney = "AEST-10AEDT,M10.1.0,M4.1.0/3";
    BOOST_TEST(by_rule(sydney, sys_days{2040y / 1 / 1}) == 39600);
    BOOST_TEST(by_rule(sydney, sys_days{2040y / 7 / 1}) == 36000);
    BOOST_TEST(by_rule("<+0330>-3:30", sys_days{2040y / 1 / 1}) == 12600);
    BOOST_TEST(by_rule("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", sys_days{2040y / 7 / 1}) == -3600);
    for (const std::string rule : {"", "CET", "-1", "CET-1CEST", "CET-1CEST,M13.1.0,M10.5.0",
                                   "CET-1CEST,M3.5.0", "CET-1CEST,J60,J300", "<CET-1"})
        BOOST_TEST(!utc_offset_by_rule(rule, sys_days{2040y / 1 / 1}), rule);
}

BOOST_AUTO_TEST_CASE(what_is_no_zone_has_no_offset) {
    const sys_seconds moment = sys_days{2024y / 1 / 1};
    for (const std::string zone : {"", "Mars/Olympus", "Europe", "/etc/passwd", "../../../etc/passwd"})
        BOOST_TEST(!utc_offset(zone, moment), zone);
    std::string file = "TZif2";
    BOOST_TEST(!utc_offset_in(file, moment));
    file.resize(200, '\xFF');
    BOOST_TEST(!utc_offset_in(file, moment));
    BOOST_TEST(!utc_offset_in("", moment));
}

BOOST_AUTO_TEST_SUITE_END()
