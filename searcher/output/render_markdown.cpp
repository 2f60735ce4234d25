// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/output/answer_writer.hpp"
#include "searcher/output/fields/count_rows.hpp"
#include "searcher/output/markdown_text.hpp"
#include "searcher/output/match_counts.hpp"
#include "searcher/output/provenance.hpp"

namespace news {
namespace {

std::string headline(const Hit& hit) {
    const std::string title = hit.title.text.empty() ? "(no headline)" : in_markdown(hit.title);
    const std::string& url = hit.article.url;
    return url.empty() ? title : fmt::format("[{}]({})", title, markdown_address(url));
}

std::string table_line(const std::vector<std::string>& cells) {
    return "| " + join(cells, " | ") + " |\n";
}

std::string counts_table(const Response& response) {
    std::string table = table_line({count_columns.begin(), count_columns.end()});
    table += "|---|---|---|---:|---:|\n";
    for (const CountRow& row : count_rows(response)) {
        std::vector<std::string> cells;
        for (const OutputValue& value : row)
            cells.push_back(in_markdown(as_text(value)));
        table += table_line(cells);
    }
    return table + '\n';
}

/// An item of a list for each hit, and tables of what was counted.
class MarkdownWriter final : public AnswerWriter {
  public:
    std::string begin(const Response& head, const TopicId& topic) override {
        is_one_of_many_ = topic.has_value();
        const std::string of_topic = topic ? in_markdown("[" + *topic + "] ") : "";
        return "## " + of_topic + in_markdown(head.text) + "\n\n";
    }

    std::string hit(const Hit& hit) override {
        const std::string number = fmt::format("{}. ", hit.rank);
        const std::string indent(number.size(), ' ');
        std::string item = number + headline(hit) + "\n\n";
        const auto add = [&](const std::string& paragraph) { item += indent + paragraph + "\n\n"; };
        add('*' + in_markdown(provenance(hit.article)) + '*');
        if (!hit.missing.empty()) add("missing: " + in_markdown(join(hit.missing, ", ")));
        if (!hit.snippet.text.empty()) add(in_markdown(hit.snippet));
        const bool is_stub = hit.article.kind == ArticleKind::stub;
        if (is_stub && !hit.cited_by.empty()) add(in_markdown(cited_by_line(hit.cited_by)));
        add("id:" + in_markdown(hit.article.id));
        return item;
    }

    std::string end(const Response& head) override {
        const std::string counts = head.counted ? counts_table(head) : "";
        return in_markdown(match_counts(head)) + '\n' + (is_one_of_many_ || !counts.empty() ? "\n" : "") +
               counts;
    }

  private:
    bool is_one_of_many_ = false;
};

}  // namespace

std::unique_ptr<AnswerWriter> markdown_writer(const WriterOptions& /*options*/) {
    return std::make_unique<MarkdownWriter>();
}

}  // namespace news
