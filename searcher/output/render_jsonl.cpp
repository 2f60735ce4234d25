// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/json_writer.hpp"
#include "searcher/output/answer_writer.hpp"
#include "searcher/output/fields/count_rows.hpp"
#include "searcher/output/json_parts.hpp"

namespace news {
namespace {

class JsonLinesWriter final : public AnswerWriter {
  public:
    explicit JsonLinesWriter(const WriterOptions& options)
        : fields_(options.fields.empty() ? read_output_fields(usual_members) : options.fields) {
        std::erase_if(fields_, [](const OutputField* field) { return field->name == "topic"; });
    }

    std::string begin(const Response& head, const TopicId& topic) override {
        topic_ = topic;
        counts_ = head.counted.has_value();
        std::string lines;
        if (!counts_) return lines;
        for (const CountRow& row : count_rows(head)) {
            JsonWriter json = begun_line();
            for (std::size_t i = 0; i < row.size(); ++i) {
                json.key(count_columns[i]);
                write_value(json, row[i]);
            }
            json.end_object();
            lines += json.take();
        }
        return lines;
    }

    std::string hit(const Hit& hit) override {
        if (counts_) return {};
        JsonWriter json = begun_line();
        for (const OutputField* field : fields_) {
            json.key(field->name);
            write_value(json, field->value(hit, topic_));
        }
        json.end_object();
        return json.take();
    }

    std::string end(const Response& /*head*/) override { return {}; }

  private:
    /// What every line has, whatever was chosen.
    JsonWriter begun_line() const {
        JsonWriter json(JsonWriter::Layout::one_line);
        json.begin_object();
        json.key("schema_version").number(schema_version);
        if (topic_) json.key("topic").text(*topic_);
        return json;
    }

    ChosenFields fields_;
    TopicId topic_;
    bool counts_ = false;
};

}  // namespace

std::unique_ptr<AnswerWriter> jsonl_writer(const WriterOptions& options) {
    return std::make_unique<JsonLinesWriter>(options);
}

}  // namespace news
