// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/fields/table_writer.hpp"

#include <vector>

#include "searcher/output/fields/count_rows.hpp"

namespace news {
namespace {

class TableWriter final : public AnswerWriter {
  public:
    TableWriter(const TableDialect& dialect, const WriterOptions& options)
        : dialect_(dialect), fields_(options.fields) {}

    std::string begin(const Response& head, const TopicId& topic) override {
        topic_ = topic;
        counts_ = head.counted.has_value();
        std::string lines = has_header_ ? "" : header();
        has_header_ = true;
        if (!counts_) return lines;
        for (const CountRow& row : count_rows(head)) {
            std::vector<OutputValue> values =
                topic_ ? std::vector<OutputValue>{*topic_} : std::vector<OutputValue>{};
            values.insert(values.end(), row.begin(), row.end());
            lines += line_of(values);
        }
        return lines;
    }

    std::string hit(const Hit& hit) override {
        if (counts_) return {};
        std::vector<OutputValue> values;
        for (const OutputField* field : fields_)
            values.push_back(field->value(hit, topic_));
        return line_of(values);
    }

    std::string end(const Response& /*head*/) override { return {}; }

  private:
    std::string header() {
        std::vector<OutputValue> names;
        if (counts_) {
            if (topic_) names.emplace_back(std::string("topic"));
            for (const std::string_view name : count_columns)
                names.emplace_back(std::string(name));
            return line_of(names);
        }
        if (fields_.empty()) fields_ = usual_fields();
        for (const OutputField* field : fields_)
            names.emplace_back(std::string(field->name));
        return line_of(names);
    }

    ChosenFields usual_fields() const {
        return read_output_fields((topic_ ? "topic," : "") + std::string(usual_columns));
    }

    std::string line_of(const std::vector<OutputValue>& values) const { return table_line(dialect_, values); }

    const TableDialect& dialect_;
    ChosenFields fields_;
    TopicId topic_;
    bool counts_ = false;
    bool has_header_ = false;
};

}  // namespace

std::unique_ptr<AnswerWriter> table_writer(const TableDialect& dialect, const WriterOptions& options) {
    return std::make_unique<TableWriter>(dialect, options);
}

}  // namespace news
