// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/zone_names.hpp"

#include <algorithm>
#include <array>
#include <string>

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
constexpr std::array<Zone, 88> zones{{
    {"utc", 0, ""},
    {"gmt", 0, ""},
    {"z", 0, ""},
    {"ut", 0, ""},
    {"est", hours(10), "au"},
    {"est", hours(-5), ""},
    {"edt", hours(11), "au"},
    {"edt", hours(-4), ""},
    {"cst", hours(8), "cn"},
    {"cst", hours(8), "zh"},
    {"cst", hours(-6), ""},
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
    {"bst", hours(1), ""},
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

// They change their minutes with the season.
constexpr std::array<std::string_view, 6> seasonal{"et", "ct", "mt", "pt", "local", "at"};

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

bool is_zone_name(std::string_view word) {
    return std::any_of(zones.begin(), zones.end(), [&](const Zone& zone) { return zone.name == word; }) ||
           std::find(seasonal.begin(), seasonal.end(), word) != seasonal.end();
}

}  // namespace news
