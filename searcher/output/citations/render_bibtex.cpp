// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/output/answer_writer.hpp"
#include "searcher/output/citations/bibtex_text.hpp"
#include "searcher/output/citations/citation.hpp"

namespace news {
namespace {

/// Names that every style knows.
constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

/// A line; none for what is unknown.
std::string entry_field(std::string_view name, const std::string& value) {
    return value.empty() ? std::string{} : fmt::format("  {} = {{{}}},\n", name, value);
}

std::string bibtex_name(const PersonName& name) {
    if (!name.literal.empty()) return '{' + bibtex_text(name.literal) + '}';
    std::string text = name.particle.empty() ? name.family : name.particle + ' ' + name.family;
    if (!name.suffix.empty()) text += ", " + name.suffix;
    return bibtex_text(text + ", " + name.given);
}

std::string names(const std::vector<PersonName>& authors) {
    std::vector<std::string> texts;
    for (const PersonName& author : authors)
        texts.push_back(bibtex_name(author));
    return join(texts, " and ");
}

std::string date_lines(const std::vector<int>& date) {
    std::string lines;
    if (!date.empty()) lines += entry_field("year", fmt::format("{:04}", date[0]));
    if (date.size() > 1)
        lines += fmt::format("  month = {},\n", months[static_cast<std::size_t>(date[1] - 1)]);
    if (date.size() > 2) lines += entry_field("day", fmt::format("{}", date[2]));
    return lines;
}

/// Inner braces keep the capitals of a title.
std::string entry(const Citation& citation) {
    const bool is_in_newspaper = !citation.source.empty();
    std::string lines =
        fmt::format("@{}{{{},\n", is_in_newspaper ? "article" : "misc", bibtex_key(citation.id));
    lines += entry_field("author", names(citation.authors));
    if (!citation.title.empty()) lines += entry_field("title", '{' + bibtex_text(citation.title) + '}');
    lines += entry_field("journal", bibtex_text(citation.source));
    lines += entry_field("entrysubtype", is_in_newspaper ? "newspaper" : "");
    lines += date_lines(citation.date);
    lines += entry_field("url", bibtex_address(citation.url));
    lines += entry_field("keywords", bibtex_text(join(citation.tags, ", ")));
    lines += entry_field("language", bibtex_text(citation.language));
    lines += entry_field("note", citation.note);
    return lines + "}\n\n";
}

class BibtexWriter final : public AnswerWriter {
  public:
    std::string begin(const Response& /*head*/, const TopicId& /*topic*/) override { return {}; }
    std::string hit(const Hit& hit) override { return entry(cited(hit.article)); }
    std::string end(const Response& /*head*/) override { return {}; }
};

}  // namespace

std::unique_ptr<AnswerWriter> bibtex_writer(const WriterOptions& /*options*/) {
    return std::make_unique<BibtexWriter>();
}

}  // namespace news
