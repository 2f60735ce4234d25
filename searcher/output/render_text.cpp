// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/output/answer_writer.hpp"
#include "searcher/output/match_counts.hpp"
#include "searcher/output/overview.hpp"
#include "searcher/output/provenance.hpp"

namespace news {
namespace {

void add_headline(std::string& out, const Hit& hit, const Indent& indent, const PageStyle& style) {
    static const MarkedText no_headline{"(no headline)", {}};
    const MarkedText& marked = hit.title.text.empty() ? no_headline : hit.title;
    out += laid_out_link(marked, hit.article.url, indent, style);
}

void render_hit(std::string& out, const Hit& hit, const PageStyle& style) {
    const std::string number = fmt::format("{}. ", hit.rank);
    const std::string indent(number.size(), ' ');
    const Indent paragraph{indent, indent};
    add_headline(out, hit, {number, indent}, style);
    out += laid_out(provenance(hit.article), paragraph, style);
    if (!hit.missing.empty()) out += laid_out("missing: " + join(hit.missing, ", "), paragraph, style);
    if (!hit.snippet.text.empty()) out += laid_out(hit.snippet, paragraph, style);
    const bool is_stub = hit.article.kind == ArticleKind::stub;
    if (is_stub && !hit.cited_by.empty()) out += laid_out(cited_by_line(hit.cited_by), paragraph, style);
    if (!hit.article.url.empty()) out += indent + without_controls(hit.article.url) + '\n';  // to be copied
    out += indent + "id:" + without_controls(hit.article.id) + "\n\n";
}

/// Texts as they are, the rest behind its name; what is unknown has no line.
void add_field(std::string& out, const OutputField& field, const Hit& hit, const Indent& indent,
               const PageStyle& style) {
    if (field.name == "title") return add_headline(out, hit, indent, style);
    const OutputValue value = field.value(hit, {});
    const std::string text = as_text(value);
    if (text.empty()) return;
    if (const auto* marked = std::get_if<MarkedText>(&value)) {
        out += laid_out(*marked, indent, style);
    } else if (field.text == HitText::whole) {
        for (const std::string_view line : split_lines(text))
            out += line.empty() ? std::string("\n") : laid_out(line, indent, style);
    } else {
        out += laid_out(fmt::format("{}: {}", field.name, text), indent, style);
    }
}

void render_fields(std::string& out, const Hit& hit, const WriterOptions& options) {
    std::string number = fmt::format("{}. ", hit.rank);
    const std::string indent(number.size(), ' ');
    for (const OutputField* field : options.fields) {
        const std::size_t before = out.size();
        add_field(out, *field, hit, {number, indent}, options.page);
        if (out.size() > before) number = indent;
    }
    out += '\n';
}

/// Above one answer of many.
std::string topic_line(const Response& response, const std::string& topic) {
    return fmt::format("[{}] {}\n\n", without_controls(topic), without_controls(response.text));
}

std::string clause_lines(const std::vector<ClauseCount>& clauses) {
    std::string lines;
    for (const ClauseCount& clause : clauses)
        lines +=
            fmt::format("  {:>12}  {}\n", with_thousands(clause.articles), without_controls(clause.clause));
    return lines;
}

std::string expansion_line(const Expansion& expansion) {
    constexpr std::size_t most_shown = 10;
    std::vector<std::string> words;
    for (const CountedWord& word : expansion.words) {
        if (words.size() == most_shown) break;
        words.push_back(fmt::format("{} {}", word.word, with_thousands(word.articles)));
    }
    std::string line =
        fmt::format("  {} = {}", expansion.pattern, words.empty() ? "no word" : join(words, ", "));
    if (expansion.words.size() > words.size()) {
        line += fmt::format(" and {} more", with_thousands(expansion.words.size() - words.size()));
    }
    return without_controls(line + (expansion.reached_limit ? " (not all)" : "")) + '\n';
}

std::string explanation_lines(const Response& response) {
    const QueryExplanation& explanation = *response.explanation;
    std::string text = fmt::format("Read as: {}\n\n", without_controls(response.canonical));
    for (const std::string_view line : split_lines(explanation.tree))
        text += "  " + without_controls(line) + '\n';
    text += "\nArticles that match each part:\n" + clause_lines(explanation.clauses);
    if (!explanation.expansions.empty()) text += "\nWords of the archive:\n";
    for (const Expansion& expansion : explanation.expansions)
        text += expansion_line(expansion);
    return text + "\nXapian runs: " + without_controls(explanation.xapian) + "\n\n";
}

class TextWriter final : public AnswerWriter {
  public:
    explicit TextWriter(const WriterOptions& options) : options_(options) {}

    std::string begin(const Response& head, const TopicId& topic) override {
        is_one_of_many_ = topic.has_value();
        first_rank_ = last_rank_ = 0;
        return (topic ? topic_line(head, *topic) : "") + (head.explanation ? explanation_lines(head) : "");
    }

    std::string hit(const Hit& hit) override {
        if (first_rank_ == 0) first_rank_ = hit.rank;
        last_rank_ = hit.rank;
        std::string out;
        options_.fields.empty() ? render_hit(out, hit, options_.page) : render_fields(out, hit, options_);
        return out;
    }

    std::string end(const Response& head) override {
        const std::string overview = overview_text(head, options_.page);
        if (first_rank_ == 0) return (is_one_of_many_ ? match_counts(head) + "\n\n" : "") + overview;
        return summary(head) + (is_one_of_many_ || !overview.empty() ? "\n" : "") + overview;
    }

  private:
    std::string summary(const Response& head) const {
        std::string text = match_counts(head);
        if (last_rank_ - first_rank_ + 1 < head.all_words + head.some_words) {
            text +=
                fmt::format("; shown are {} to {}", with_thousands(first_rank_), with_thousands(last_rank_));
        }
        if (head.is_partial) text += "; the time was up before all was looked through";
        return laid_out(text, {}, options_.page);
    }

    WriterOptions options_;
    bool is_one_of_many_ = false;
    std::uint32_t first_rank_ = 0;  // of the hits that were written; 0 if there were none
    std::uint32_t last_rank_ = 0;
};

}  // namespace

std::unique_ptr<AnswerWriter> text_writer(const WriterOptions& options) {
    return std::make_unique<TextWriter>(options);
}

}  // namespace news
