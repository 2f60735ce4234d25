// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/date_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace news {
namespace {

using NamedNumber = std::pair<std::string_view, int>;

template <std::size_t count>
std::optional<int> look_up(const std::array<NamedNumber, count>& table, std::string_view word) {
    const auto* found =
        std::find_if(table.begin(), table.end(), [&](const NamedNumber& row) { return row.first == word; });
    return found == table.end() ? std::nullopt : std::optional<int>(found->second);
}

constexpr std::array<NamedNumber, 25> months{{
    {"january", 1},   {"jan", 1},   {"february", 2},  {"feb", 2},      {"march", 3},
    {"mar", 3},       {"april", 4}, {"apr", 4},       {"may", 5},      {"june", 6},
    {"jun", 6},       {"july", 7},  {"jul", 7},       {"august", 8},   {"aug", 8},
    {"sept", 9},      {"sep", 9},   {"september", 9}, {"october", 10}, {"oct", 10},
    {"november", 11}, {"nov", 11},  {"december", 12}, {"dec", 12},     {"febr", 2},
}};

constexpr std::array<NamedNumber, 18> weekdays{{
    {"sunday", 0},
    {"sun", 0},
    {"monday", 1},
    {"mon", 1},
    {"tuesday", 2},
    {"tue", 2},
    {"tues", 2},
    {"wednesday", 3},
    {"wed", 3},
    {"weds", 3},
    {"thursday", 4},
    {"thu", 4},
    {"thur", 4},
    {"thurs", 4},
    {"friday", 5},
    {"fri", 5},
    {"saturday", 6},
    {"sat", 6},
}};

// RFC 2822's zones and Europe's; IST, AST and others mean several zones: is_ambiguous_zone.
constexpr std::array<NamedNumber, 20> zones{{
    {"utc", 0},       {"gmt", 0},       {"z", 0},         {"ut", 0},        {"est", -5 * 60},
    {"edt", -4 * 60}, {"cst", -6 * 60}, {"cdt", -5 * 60}, {"mst", -7 * 60}, {"mdt", -6 * 60},
    {"pst", -8 * 60}, {"pdt", -7 * 60}, {"wet", 0},       {"west", 60},     {"cet", 60},
    {"cest", 2 * 60}, {"eet", 2 * 60},  {"eest", 3 * 60}, {"bst", 60},      {"msk", 3 * 60},
}};

}  // namespace

std::optional<int> month_named(std::string_view word) {
    return look_up(months, word);
}
std::optional<int> weekday_named(std::string_view word) {
    return look_up(weekdays, word);
}
std::optional<int> zone_named(std::string_view word) {
    return look_up(zones, word);
}

bool is_ambiguous_zone(std::string_view word) {
    constexpr std::array<std::string_view, 9> zones_of_many{"et",  "ct",  "mt",  "pt",   "ist",
                                                            "ast", "sst", "gst", "local"};
    return std::find(zones_of_many.begin(), zones_of_many.end(), word) != zones_of_many.end();
}

bool is_date_filler(std::string_view word) {
    constexpr std::array<std::string_view, 5> fillers{"of", "at", "on", "the", "and"};
    return std::find(fillers.begin(), fillers.end(), word) != fillers.end();
}

}  // namespace news
