// SPDX-License-Identifier: GPL-2.0-or-later
#include <initializer_list>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/output/answer_writer.hpp"

namespace news {
namespace {

/// As RFC 4180 says, with LF.
std::string csv_line(std::initializer_list<std::string> values) {
    std::string line;
    for (const std::string& value : values) {
        if (&value != values.begin()) line += ',';
        if (value.find_first_of(",\"\r\n") == std::string::npos) {
            line += value;
            continue;
        }
        line += '"';
        for (const char c : value)
            line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line + '\n';
}

std::string hit_line(const Hit& hit) {
    const Article& article = hit.article;
    return csv_line({std::to_string(hit.rank), article.id, fmt::format("{:.4f}", hit.score),
                     article.published ? to_iso(*article.published) : "",
                     article.published ? std::string(name_of(article.published->certainty)) : "",
                     std::string(name_of(article.kind)), article.source, article.section,
                     join(article.authors, "; "), article.title, article.url});
}

std::string facet_lines(const Facet& facet, const std::string& query) {
    const std::string kind{name_of(facet.kind)};
    std::string lines;
    for (const FacetValue& value : facet.values)
        lines += csv_line({kind, query, value.value, std::to_string(value.articles), ""});
    if (facet.without > 0) lines += csv_line({kind, query, "", std::to_string(facet.without), ""});
    return lines;
}

std::string timeline_lines(const Timeline& timeline) {
    std::string lines;
    for (std::size_t i = 0; i < timeline.queries.size(); ++i) {
        const TimelineQuery& query = timeline.queries[i];
        for (const TimelinePeriod& period : timeline.periods) {
            lines += csv_line({"timeline-" + std::string(name_of(timeline.step)), query.query,
                               to_text(period.begin), std::to_string(period.counts[i].articles),
                               std::to_string(period.held)});
        }
        lines += csv_line({"imprecise", query.query, "", std::to_string(query.imprecise), ""});
        lines += csv_line({"doubtful", query.query, "", std::to_string(query.doubtful), ""});
        lines += csv_line({"undated", query.query, "", std::to_string(query.undated), ""});
    }
    return lines;
}

std::string count_lines(const Response& response) {
    std::string lines = csv_line({"kind", "query", "value", "articles", "held"});
    for (const Facet& facet : response.facets)
        lines += facet_lines(facet, response.canonical);
    return response.timeline ? lines + timeline_lines(*response.timeline) : lines;
}

class CsvWriter final : public AnswerWriter {
  public:
    std::string begin(const Response& head, const TopicId& /*topic*/) override {
        counts_ = head.counted.has_value();
        if (counts_) return count_lines(head);
        return csv_line({"rank", "id", "score", "published", "certainty", "kind", "source", "section",
                         "authors", "title", "url"});
    }
    std::string hit(const Hit& hit) override { return counts_ ? std::string{} : hit_line(hit); }
    std::string end(const Response& /*head*/) override { return {}; }

  private:
    bool counts_ = false;
};

}  // namespace

std::unique_ptr<AnswerWriter> csv_writer(const PageStyle& /*style*/) {
    return std::make_unique<CsvWriter>();
}

}  // namespace news
