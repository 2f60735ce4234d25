// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/zone_names.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>

#include <unicode/timezone.h>

#include "indexer/dates/date_words.hpp"

namespace news {
namespace {

constexpr int unclear = 24 * 60;

struct Zone {
    std::string_view name;
    int minutes;             // where no row of its own says otherwise
    std::string_view place;  // a region or, without one, a language that means this by it; empty: all others
};

constexpr int hours(int count) {
    return count * 60;
}

// Rows with a place stand before the one for all others.
constexpr std::array<Zone, 93> zones{{
    {"utc", 0, ""},
    {"gmt", 0, ""},
    {"z", 0, ""},
    {"ut", 0, ""},
    {"est", hours(10), "au"},
    {"est", hours(-5), ""},
    {"edt", hours(11), "au"},
    {"edt", hours(-4), ""},
    {"cst", hours(8), "cn"},
    {"cst", hours(8), "tw"},
    {"cst", hours(8), "zh"},
    {"cst", hours(-6), "us"},
    {"cst", hours(-6), "ca"},
    {"cst", hours(-6), "mx"},
    {"cst", unclear, ""},
    {"cdt", hours(-5), ""},
    {"mst", hours(8), "my"},
    {"mst", hours(-7), ""},
    {"mdt", hours(-6), ""},
    {"pst", hours(8), "ph"},
    {"pst", hours(8), "fil"},
    {"pst", hours(-8), ""},
    {"pdt", hours(-7), ""},
    {"akst", hours(-9), ""},
    {"akdt", hours(-8), ""},
    {"hst", hours(-10), ""},
    {"adt", hours(-3), ""},
    {"ast", hours(3), "ar"},
    {"ast", hours(3), "sa"},
    {"ast", hours(-4), "ca"},
    {"ast", unclear, ""},
    {"nst", -210, ""},
    {"ndt", -150, ""},
    {"hne", hours(-5), ""},
    {"hae", hours(-4), ""},
    {"wet", 0, ""},
    {"west", hours(1), ""},
    {"cet", hours(1), ""},
    {"cest", hours(2), ""},
    {"mez", hours(1), ""},
    {"mesz", hours(2), ""},
    {"eet", hours(2), ""},
    {"eest", hours(3), ""},
    {"bst", hours(6), "bd"},
    {"bst", hours(6), "bn"},
    {"bst", hours(1), "gb"},
    {"bst", unclear, ""},
    {"ist", 330, "in"},
    {"ist", 330, "hi"},
    {"ist", 330, "ta"},
    {"ist", 330, "te"},
    {"ist", 330, "mr"},
    {"ist", 330, "ml"},
    {"ist", 330, "kn"},
    {"ist", 330, "gu"},
    {"ist", hours(1), "ie"},
    {"ist", hours(2), "il"},
    {"ist", hours(2), "he"},
    {"ist", unclear, ""},
    {"idt", hours(3), ""},
    {"msk", hours(3), ""},
    {"мск", hours(3), ""},
    {"trt", hours(3), ""},
    {"gst", hours(4), "ae"},
    {"gst", hours(4), "ar"},
    {"gst", unclear, ""},
    {"pkt", hours(5), ""},
    {"npt", 345, ""},
    {"ict", hours(7), ""},
    {"wib", hours(7), ""},
    {"wita", hours(8), ""},
    {"wit", hours(9), ""},
    {"hkt", hours(8), ""},
    {"sgt", hours(8), ""},
    {"myt", hours(8), ""},
    {"pht", hours(8), ""},
    {"awst", hours(8), ""},
    {"jst", hours(9), ""},
    {"kst", hours(9), ""},
    {"acst", 570, ""},
    {"acdt", 630, ""},
    {"aest", hours(10), ""},
    {"aedt", hours(11), ""},
    {"nzst", hours(12), ""},
    {"nzdt", hours(13), ""},
    {"wat", hours(1), ""},
    {"cat", hours(2), ""},
    {"sast", hours(2), ""},
    {"eat", hours(3), ""},
    {"brt", hours(-3), ""},
    {"art", hours(-3), ""},
    {"cot", hours(-5), ""},
    {"sst", unclear, ""},
}};

/// The clocks of a place, by summer and by winter.
struct PlaceClock {
    std::string_view name;
    const char* zone;  // of the IANA database; nullptr: that of a place which the text does not name
};

constexpr std::array<PlaceClock, 6> place_clocks{{
    {"et", "America/New_York"},
    {"ct", "America/Chicago"},
    {"mt", "America/Denver"},
    {"pt", "America/Los_Angeles"},
    {"aet", "Australia/Sydney"},
    {"local", nullptr},
}};

/// "14h et" is no time of New York in French.
const PlaceClock* place_clock_named(std::string_view word, std::string_view language) {
    const std::string primary = primary_language(language);
    if (!primary.empty() && primary != "en" && primary != "und") return nullptr;
    const auto* found = std::find_if(place_clocks.begin(), place_clocks.end(),
                                     [&](const PlaceClock& clock) { return clock.name == word; });
    return found == place_clocks.end() ? nullptr : found;
}

std::optional<int> offset_at(const char* zone, const NewsDate& local) {
    const std::unique_ptr<icu::TimeZone> clocks(icu::TimeZone::createTimeZone(zone));
    NewsDate civil = local;
    civil.utc_offset_minutes.reset();
    constexpr double milliseconds = 1000;
    std::int32_t standard = 0;
    std::int32_t summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    clocks->getOffset(static_cast<double>(unix_time_of(civil)) * milliseconds, 1, standard, summer, status);
    constexpr std::int32_t milliseconds_per_minute = 60'000;
    if (U_FAILURE(status) != 0) return std::nullopt;
    return static_cast<int>((standard + summer) / milliseconds_per_minute);
}

}  // namespace

std::optional<int> zone_named(std::string_view word, std::string_view language) {
    const std::string region = region_of_language(language);
    const std::string place = region.empty() ? primary_language(language) : region;
    for (const Zone& zone : zones) {
        if (zone.name != word || (!zone.place.empty() && zone.place != place)) continue;
        return zone.minutes == unclear ? std::nullopt : std::optional(zone.minutes);
    }
    return std::nullopt;
}

std::optional<int> offset_of_zone(std::string_view word, std::string_view language, const NewsDate& local) {
    const PlaceClock* clock = place_clock_named(word, language);
    if (clock == nullptr) return zone_named(word, language);
    return clock->zone == nullptr ? std::nullopt : offset_at(clock->zone, local);
}

bool is_zone_name(std::string_view word, std::string_view language) {
    return place_clock_named(word, language) != nullptr ||
           std::any_of(zones.begin(), zones.end(), [&](const Zone& zone) { return zone.name == word; });
}

}  // namespace news
