// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/text.hpp"
#include "searcher/evaluation/topic_reader.hpp"
#include "tests/fuzz/check.hpp"

namespace {

using news::Topic;
using news::TopicReader;

std::vector<Topic> topics_in(std::string_view text, TopicReader::Form form) {
    const std::vector<std::string_view> lines = news::split_lines(text);
    std::size_t at = 0;
    TopicReader reader(
        [&](std::string& line) {
            if (at == lines.size()) return false;
            line = lines[at++];
            return true;
        },
        form);
    std::vector<Topic> topics;
    std::size_t last = 0;
    while (const auto reading = reader.next()) {
        const auto* topic = std::get_if<Topic>(&*reading);
        if (topic == nullptr) continue;
        FUZZ_CHECK(topic->line > last && topic->line <= lines.size());
        last = topic->line;
        topics.push_back(*topic);
    }
    return topics;
}

std::vector<std::string> values_of(const Topic& topic) {
    return {topic.id,       topic.query,       topic.dates.from, topic.dates.to,
            topic.dates.on, topic.dates.since, topic.sort,       topic.limit};
}

std::string quoted_row(const std::vector<std::string>& values) {
    std::string row;
    for (const std::string& value : values) {
        row += row.empty() ? "\"" : ",\"";
        for (const char c : value)
            row += c == '"' ? std::string("\"\"") : std::string(1, c);
        row += '"';
    }
    return row + '\n';
}

std::string as_table(const std::vector<Topic>& topics) {
    std::string text = "id,query,from,to,on,since,sort,limit\n";
    for (const Topic& topic : topics)
        text += quoted_row(values_of(topic));
    return text;
}

}  // namespace

// Whatever is read of a file is read again of the table that it makes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    for (const auto form : {TopicReader::Form::told_by_header, TopicReader::Form::table}) {
        const std::vector<Topic> topics = topics_in(input, form);
        std::set<std::string> ids;
        for (const Topic& topic : topics) {
            FUZZ_CHECK(ids.insert(topic.id).second);
            FUZZ_CHECK(!topic.query.empty() || !topic.dates.empty());
        }
        const std::vector<Topic> again = topics_in(as_table(topics), TopicReader::Form::table);
        FUZZ_CHECK(again.size() == topics.size());
        for (std::size_t i = 0; i < topics.size(); ++i)
            FUZZ_CHECK(values_of(again[i]) == values_of(topics[i]));
    }
    return 0;
}
