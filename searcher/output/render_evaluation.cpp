// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "searcher/output/render.hpp"

namespace news {
namespace {

constexpr std::int64_t schema_version = 1;

void write_measures(JsonWriter& json, const Measures& measures) {
    json.begin_object();
    for (const auto& [name, value] : named_measures)
        json.key(name).decimal(measures.*value);
    json.end_object();
}

}  // namespace

std::string render_evaluation_text(std::span<const TopicMeasures> topics) {
    const Measures mean = mean_of(topics);
    std::string text;
    for (const auto& [name, value] : named_measures)
        text += fmt::format("{:<11} {:.4f}\n", name, mean.*value);
    return text + fmt::format("{:<11} {}\n", "topics", topics.size());
}

std::string render_evaluation_json(std::span<const TopicMeasures> topics) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(schema_version);
    json.key("mean");
    write_measures(json, mean_of(topics));
    json.key("topics").begin_array();
    for (const TopicMeasures& topic : topics) {
        json.begin_object();
        json.key("topic").text(topic.topic);
        json.key("measures");
        write_measures(json, topic.measures);
        json.end_object();
    }
    json.end_array();
    json.end_object();
    return json.take();
}

}  // namespace news
