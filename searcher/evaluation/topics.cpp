// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/evaluation/topics.hpp"

#include "common/text.hpp"
#include "searcher/evaluation/topic_reader.hpp"

namespace news {

Topics read_topics(std::string_view text) {
    const std::vector<std::string_view> lines = split_lines(text);
    std::size_t at = 0;
    const auto next_line = [&](std::string& line) {
        if (at == lines.size()) return false;
        line = lines[at++];
        return true;
    };
    TopicReader reader(next_line);
    Topics read;
    while (auto reading = reader.next()) {
        if (auto* topic = std::get_if<Topic>(&*reading)) read.topics.push_back(std::move(*topic));
        if (auto* problem = std::get_if<LineProblem>(&*reading)) read.problems.push_back(std::move(*problem));
    }
    return read;
}

}  // namespace news
