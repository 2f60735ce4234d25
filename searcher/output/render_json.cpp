// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/json_writer.hpp"
#include "searcher/output/answer_writer.hpp"
#include "searcher/output/json_parts.hpp"
#include "searcher/output/overview.hpp"

namespace news {
namespace {

void write_null(JsonWriter& json) {
    json.text_or_null("");
}

void write_query(JsonWriter& json, const Response& response) {
    json.begin_object();
    json.key("text").text(response.text);
    json.key("canonical").text(response.canonical);
    json.key("warnings").begin_array();
    for (const QueryWarning& warning : response.warnings) {
        json.begin_object();
        json.key("column").number(std::uint64_t{warning.column});
        json.key("message").text(warning.message);
        json.end_object();
    }
    json.end_array();
    json.key("notes").texts(response.notes);
    json.key("suggestions").begin_array();
    for (const SpellingSuggestion& suggestion : response.suggestions) {
        json.begin_object();
        json.key("word").text(suggestion.word);
        json.key("likely").texts(suggestion.likely);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

void write_clauses(JsonWriter& json, const std::vector<ClauseCount>& clauses) {
    json.begin_array();
    for (const ClauseCount& clause : clauses) {
        json.begin_object();
        json.key("clause").text(clause.clause);
        json.key("articles").number(clause.articles);
        json.end_object();
    }
    json.end_array();
}

void write_expansion(JsonWriter& json, const Expansion& expansion) {
    json.begin_object();
    json.key("pattern").text(expansion.pattern);
    json.key("reached_limit").boolean(expansion.reached_limit);
    json.key("words").begin_array();
    for (const CountedWord& word : expansion.words) {
        json.begin_object();
        json.key("word").text(word.word);
        json.key("articles").number(std::uint64_t{word.articles});
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

void write_explanation(JsonWriter& json, const QueryExplanation& explanation) {
    json.begin_object();
    json.key("tree").text(explanation.tree);
    json.key("clauses");
    write_clauses(json, explanation.clauses);
    json.key("expansions").begin_array();
    for (const Expansion& expansion : explanation.expansions)
        write_expansion(json, expansion);
    json.end_array();
    json.key("xapian").text(explanation.xapian);
    json.end_object();
}

void write_empty_answer(JsonWriter& json, const EmptyAnswer& empty) {
    json.begin_object();
    json.key("clauses");
    write_clauses(json, empty.clauses);
    json.key("days").text_or_null(empty.days);
    json.key("articles_in_days");
    if (empty.articles_in_days) {
        json.number(*empty.articles_in_days);
    } else {
        write_null(json);
    }
    json.key("unknown_ids").begin_array();
    for (const std::string& id : empty.unknown_ids)
        json.text(id);
    json.end_array();
    json.end_object();
}

class JsonAnswerWriter final : public AnswerWriter {
  public:
    explicit JsonAnswerWriter(const WriterOptions& options)
        : fields_(options.fields.empty() ? read_output_fields(usual_members) : options.fields) {}

    std::string begin(const Response& head, const TopicId& topic) override {
        topic_ = topic;
        json_ = JsonWriter(topic ? JsonWriter::Layout::one_line : JsonWriter::Layout::indented);
        json_.begin_object();
        json_.key("schema_version").number(schema_version);
        json_.key("topic").text_or_null(topic.value_or(""));
        json_.key("query");
        write_query(json_, head);
        json_.key("explanation");
        head.explanation ? write_explanation(json_, *head.explanation) : write_null(json_);
        json_.key("no_match");
        head.empty ? write_empty_answer(json_, *head.empty) : write_null(json_);
        json_.key("partial").boolean(head.is_partial);
        json_.key("matches").begin_object();
        json_.key("all_words").number(head.all_words);
        json_.key("some_words").number(head.some_words);
        json_.end_object();
        json_.key("hits").begin_array();
        return json_.take_part();
    }

    std::string hit(const Hit& hit) override {
        json_.begin_object();
        for (const OutputField* field : fields_) {
            json_.key(field->name);
            write_value(json_, field->value(hit, topic_));
        }
        json_.end_object();
        return json_.take_part();
    }

    std::string end(const Response& head) override {
        json_.end_array();
        write_overview(json_, head);
        json_.end_object();
        return json_.take();
    }

  private:
    ChosenFields fields_;
    TopicId topic_;
    JsonWriter json_;
};

}  // namespace

std::unique_ptr<AnswerWriter> json_writer(const WriterOptions& options) {
    return std::make_unique<JsonAnswerWriter>(options);
}

}  // namespace news
