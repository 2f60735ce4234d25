// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/output/answer_writer.hpp"
#include "searcher/output/citations/citation.hpp"

namespace news {
namespace {

/// A line with a tag; none for what is unknown.
std::string tagged(std::string_view tag, std::string_view value) {
    return value.empty() ? std::string{} : fmt::format("{}  - {}\r\n", tag, value);
}

/// "2018/08/07/", with what is unknown left out between the strokes.
std::string ris_date(const std::vector<int>& date) {
    std::string text = fmt::format("{:04}", date[0]);
    for (std::size_t i = 1; i < 3; ++i)
        text += i < date.size() ? fmt::format("/{:02}", date[i]) : "/";
    return text + '/';
}

std::string reference(const Citation& citation) {
    std::string lines = tagged("TY", "NEWS") + tagged("ID", without_controls(citation.id));
    lines += tagged("TI", citation.title);
    for (const PersonName& author : citation.authors)
        lines += tagged("AU", inverted(author));
    lines += tagged("T2", citation.source) + tagged("SE", citation.section);
    if (!citation.date.empty()) {
        lines += tagged("PY", fmt::format("{:04}", citation.date[0]));
        lines += tagged("DA", ris_date(citation.date));
    }
    for (const std::string& tag : citation.tags)
        lines += tagged("KW", tag);
    lines += tagged("LA", citation.language) + tagged("UR", citation.url) + tagged("N1", citation.note);
    return lines + "ER  - \r\n\r\n";
}

class RisWriter final : public AnswerWriter {
  public:
    std::string begin(const Response& /*head*/, const TopicId& /*topic*/) override { return {}; }
    std::string hit(const Hit& hit) override { return reference(cited(hit.article)); }
    std::string end(const Response& /*head*/) override { return {}; }
};

}  // namespace

std::unique_ptr<AnswerWriter> ris_writer(const WriterOptions& /*options*/) {
    return std::make_unique<RisWriter>();
}

}  // namespace news
