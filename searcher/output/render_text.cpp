// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/output/match_counts.hpp"
#include "searcher/output/overview.hpp"
#include "searcher/output/provenance.hpp"
#include "searcher/output/render.hpp"

namespace news {
namespace {

void render_hit(std::string& out, const Hit& hit, const PageStyle& style) {
    const std::string number = fmt::format("{}. ", hit.rank);
    const std::string indent(number.size(), ' ');
    const Indent paragraph{indent, indent};
    const MarkedText no_headline{"(no headline)", {}};
    out += laid_out_link(hit.title.text.empty() ? no_headline : hit.title, hit.article.url, {number, indent},
                         style);
    out += laid_out(provenance(hit.article), paragraph, style);
    if (!hit.missing.empty()) out += laid_out("missing: " + join(hit.missing, ", "), paragraph, style);
    if (!hit.snippet.text.empty()) out += laid_out(hit.snippet, paragraph, style);
    const bool is_stub = hit.article.kind == ArticleKind::stub;
    if (is_stub && !hit.cited_by.empty()) out += laid_out(cited_by_line(hit.cited_by), paragraph, style);
    if (!hit.article.url.empty()) out += indent + without_controls(hit.article.url) + '\n';  // to be copied
    out += indent + "id:" + without_controls(hit.article.id) + "\n\n";
}

std::string summary(const Response& response) {
    std::string text = match_counts(response);
    if (response.hits.size() < response.all_words + response.some_words) {
        text += fmt::format("; shown are {} to {}", with_thousands(response.hits.front().rank),
                            with_thousands(response.hits.back().rank));
    }
    if (response.is_partial) text += "; the time was up before all was looked through";
    return text + '\n';
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

}  // namespace

std::string render_text(const Response& response, const RenderOptions& options) {
    std::string out = options.topic ? topic_line(response, *options.topic) : std::string{};
    if (response.explanation) out += explanation_lines(response);
    const std::string overview = overview_text(response, options);
    if (response.hits.empty()) return out + (options.topic ? match_counts(response) + "\n\n" : "") + overview;
    for (const Hit& hit : response.hits)
        render_hit(out, hit, options.page);
    out += summary(response);
    if (options.topic || !overview.empty()) out += '\n';
    return out + overview;
}

}  // namespace news
