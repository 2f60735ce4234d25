// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/match_counts.hpp"

#include <string_view>

#include <fmt/format.h>

#include "common/text.hpp"

namespace news {

std::string match_counts(const Response& response) {
    const auto articles = [](std::uint64_t count) { return counted(count, "article", "articles"); };
    if (response.some_words == 0)
        return articles(response.all_words) + (response.all_words == 1 ? " matches" : " match");
    const std::string_view have = response.some_words == 1 ? "has" : "have";
    if (response.all_words == 0)
        return fmt::format("no article has all the words, {} {} some of them", articles(response.some_words),
                           have);
    return fmt::format("{} {} all the words, {} more {} some of them", articles(response.all_words),
                       response.all_words == 1 ? "has" : "have", with_thousands(response.some_words), have);
}

}  // namespace news
