// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/house_lines.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "common/text.hpp"

namespace news {
namespace {

constexpr std::array<std::string_view, 13> openings{
    "follow us",  "follow our",   "like us", "join us",  "subscribe to", "sign up",   "click here",
    "share this", "download our", "get our", "for more", "find us",      "visit our",
};

constexpr std::array<std::string_view, 14> subjects{
    "twitter",    "facebook", "instagram",   "youtube",     "whatsapp", "telegram",     "tiktok",
    "newsletter", "our app",  "our channel", "our website", "our page", "this article", "our account",
};

constexpr std::array<std::string_view, 5> whole_lines{
    "advertisement",         "advertisement - continue reading below", "sponsored content",
    "story continues below", "article continues below advertisement",
};

constexpr std::size_t longest_house_line = 200;  // bytes

}  // namespace

bool is_house_line(std::string_view paragraph) {
    if (paragraph.size() > longest_house_line) return false;
    const std::string line = ascii_lower(trim(paragraph));
    if (std::find(whole_lines.begin(), whole_lines.end(), line) != whole_lines.end()) return true;
    const bool opens = std::any_of(openings.begin(), openings.end(),
                                   [&](std::string_view opening) { return line.starts_with(opening); });
    return opens && std::any_of(subjects.begin(), subjects.end(), [&](std::string_view subject) {
               return line.find(subject) != std::string::npos;
           });
}

}  // namespace news
