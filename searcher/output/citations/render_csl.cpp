// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <string_view>

#include "common/json_writer.hpp"
#include "common/text.hpp"
#include "searcher/output/answer_writer.hpp"
#include "searcher/output/citations/citation.hpp"

namespace news {
namespace {

/// CSL knows no null: what is unknown is left out.
void write_known(JsonWriter& json, std::string_view name, std::string_view value) {
    if (!value.empty()) json.key(name).text(value);
}

void write_name(JsonWriter& json, const PersonName& name) {
    json.begin_object();
    write_known(json, "literal", name.literal);
    write_known(json, "family", name.family);
    write_known(json, "given", name.given);
    write_known(json, "non-dropping-particle", name.particle);
    write_known(json, "suffix", name.suffix);
    json.end_object();
}

void write_date(JsonWriter& json, const std::vector<int>& date) {
    json.begin_object();
    json.key("date-parts").begin_array();
    json.begin_array();
    for (const int part : date)
        json.number(std::int64_t{part});
    json.end_array();
    json.end_array();
    json.end_object();
}

void write_item(JsonWriter& json, const Citation& citation) {
    json.begin_object();
    json.key("id").text(citation.id);
    json.key("type").text("article-newspaper");
    write_known(json, "title", citation.title);
    if (!citation.authors.empty()) json.key("author").begin_array();
    for (const PersonName& author : citation.authors)
        write_name(json, author);
    if (!citation.authors.empty()) json.end_array();
    write_known(json, "container-title", citation.source);
    write_known(json, "section", citation.section);
    if (!citation.date.empty()) {
        json.key("issued");
        write_date(json, citation.date);
    }
    write_known(json, "keyword", join(citation.tags, ", "));
    write_known(json, "language", citation.language);
    write_known(json, "URL", citation.url);
    write_known(json, "note", citation.note);
    json.end_object();
}

/// One array.
class CslWriter final : public AnswerWriter {
  public:
    std::string begin(const Response& /*head*/, const TopicId& /*topic*/) override {
        json_ = JsonWriter(JsonWriter::Layout::indented);
        json_.begin_array();
        return json_.take_part();
    }
    std::string hit(const Hit& hit) override {
        write_item(json_, cited(hit.article));
        return json_.take_part();
    }
    std::string end(const Response& /*head*/) override {
        json_.end_array();
        return json_.take();
    }

  private:
    JsonWriter json_;
};

}  // namespace

std::unique_ptr<AnswerWriter> csl_writer(const WriterOptions& /*options*/) {
    return std::make_unique<CslWriter>();
}

}  // namespace news
