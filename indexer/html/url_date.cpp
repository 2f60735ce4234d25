// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/url_date.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"

namespace news {
namespace {

constexpr int first_web_year = 1993;
constexpr int last_web_year = 2100;

std::optional<int> number_of(std::string_view digits) {
    if (digits.empty() || digits.size() > 4 || !std::all_of(digits.begin(), digits.end(), is_ascii_digit))
        return std::nullopt;
    int number = 0;
    for (const char c : digits)
        number = number * 10 + (c - '0');
    return number;
}

std::optional<int> month_of(std::string_view text) {
    if (text.size() <= 2) return number_of(text);
    constexpr std::array<std::string_view, 12> names{"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};
    const std::string name = ascii_lower(text);
    const auto* found = std::find(names.begin(), names.end(), name.substr(0, 3));
    if (found == names.end() || name.size() != 3) return std::nullopt;
    return static_cast<int>(found - names.begin()) + 1;
}

std::optional<NewsDate> day_of(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
    if (!year || !month || !day || *year < first_web_year || *year > last_web_year) return std::nullopt;
    NewsDate date{.year = *year, .month = *month, .day = *day};
    date.evidence = DateEvidence::address;
    return why_impossible(date).empty() ? std::optional(date) : std::nullopt;
}

std::string_view path_of(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    const std::size_t scheme = url.find("://");
    const std::size_t host = scheme == std::string_view::npos ? 0 : scheme + 3;
    const std::size_t path = url.find('/', host);
    return path == std::string_view::npos ? std::string_view{} : url.substr(path);
}

}  // namespace

std::optional<NewsDate> date_in_url(std::string_view url) {
    std::vector<std::string_view> parts;
    std::string_view path = path_of(url);
    for (std::size_t start = 0; start < path.size();) {
        const std::size_t end = std::min(path.find_first_of("/-_.", start), path.size());
        if (end > start) parts.push_back(path.substr(start, end - start));
        start = end + 1;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string_view part = parts[i];
        if (part.size() == 4 && i + 2 < parts.size()) {
            if (auto date = day_of(number_of(part), month_of(parts[i + 1]), number_of(parts[i + 2])))
                return date;
        }
        // Day first: /07-08-2018/ is that in most of the world, where it can be told.
        if (part.size() == 4 && i >= 2) {
            const auto first = number_of(parts[i - 2]);
            constexpr int months = 12;
            const bool is_day_first = first && (*first > months || parts[i - 1].size() == 3);
            if (is_day_first) {
                if (auto date = day_of(number_of(part), month_of(parts[i - 1]), first)) return date;
            }
        }
        if (part.size() == 8) {
            if (auto date = day_of(number_of(part.substr(0, 4)), number_of(part.substr(4, 2)),
                                   number_of(part.substr(6, 2))))
                return date;
        }
    }
    return std::nullopt;
}

std::optional<int> year_in_url(std::string_view url) {
    for (const std::string_view part : split(path_of(url), '/')) {
        const auto year = part.size() == 4 ? number_of(part) : std::nullopt;
        if (year && *year >= first_web_year && *year <= last_web_year) return year;
    }
    return std::nullopt;
}

}  // namespace news
