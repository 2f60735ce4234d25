// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/evaluation/topics.hpp"

#include <map>

#include <fmt/format.h>

#include "common/text.hpp"

namespace news {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// An id is what stands before the first tab, if that is one word.
Topic topic_in(std::string_view line, std::size_t number) {
    const std::size_t tab = line.find('\t');
    const std::string_view id = tab == std::string_view::npos ? "" : trim(line.substr(0, tab));
    const bool has_id = !id.empty() && id.find(' ') == std::string_view::npos;
    if (!has_id) return {std::to_string(number), std::string(trim(line)), number};
    return {std::string(id), std::string(trim(line.substr(tab + 1))), number};
}

}  // namespace

Topics read_topics(std::string_view text) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    Topics read;
    std::map<std::string, std::size_t> line_of;
    std::size_t number = 0;
    for (const std::string_view line : split_lines(text)) {
        ++number;
        if (trim(line).empty()) continue;
        Topic topic = topic_in(line, number);
        if (topic.query.empty()) {
            read.problems.push_back({number, fmt::format("topic {} has no query", topic.id)});
            continue;
        }
        const auto [known, is_new] = line_of.emplace(topic.id, number);
        if (is_new) {
            read.topics.push_back(std::move(topic));
        } else {
            read.problems.push_back(
                {number, fmt::format("topic {} stands on line {} already", topic.id, known->second)});
        }
    }
    return read;
}

}  // namespace news
