// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/output/match_counts.hpp"
#include "searcher/output/overview.hpp"
#include "searcher/output/render.hpp"

namespace news {
namespace {

constexpr std::string_view bold_on = "\033[1m";
constexpr std::string_view bold_off = "\033[0m";

/// The text with its ranges emphasised. What an article holds never steers the terminal: control characters
/// go.
std::string marked(const MarkedText& text, const RenderOptions& options) {
    if (options.emphasis == Emphasis::plain) return without_controls(text.text);
    std::string out;
    std::size_t at = 0;
    for (const ByteRange& range : text.highlights) {
        out += without_controls(ByteRange{at, range.begin}.of(text.text));
        out += bold_on;
        out += without_controls(range.of(text.text));
        out += bold_off;
        at = range.end;
    }
    return out + without_controls(std::string_view(text.text).substr(at));
}

/// "2018-08-07 03:09", with the zone where it is known.
std::string readable_date(const NewsDate& date) {
    std::string text = to_iso(date);
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
}

std::string provenance(const Article& article) {
    std::vector<std::string> parts{article.published ? readable_date(*article.published) : "no date"};
    if (!article.source.empty()) parts.push_back(article.source);
    const std::vector<std::string>& names = article.authors.empty() ? article.agencies : article.authors;
    if (!names.empty()) parts.push_back(join(names, ", "));
    if (article.kind == ArticleKind::stub) parts.emplace_back("related post, headline only");
    return without_controls(join(parts, " · "));
}

std::string cited_by_line(const Hit& hit) {
    std::vector<std::string> titles;
    for (const CitingArticle& article : hit.cited_by)
        titles.push_back("“" + article.title + "”");
    return "listed under " + without_controls(join(titles, ", "));
}

void render_hit(std::string& out, const Hit& hit, const RenderOptions& options) {
    const std::string number = fmt::format("{}. ", hit.rank);
    const std::string indent(number.size(), ' ');
    const auto line = [&](std::string_view text) { out += fmt::format("{}{}\n", indent, text); };
    out += number + (hit.title.text.empty() ? "(no headline)" : marked(hit.title, options)) + '\n';
    line(provenance(hit.article));
    if (!hit.missing.empty()) line("missing: " + join(hit.missing, ", "));
    if (!hit.snippet.text.empty()) line(marked(hit.snippet, options));
    if (hit.article.kind == ArticleKind::stub && !hit.cited_by.empty()) line(cited_by_line(hit));
    if (!hit.article.url.empty()) line(without_controls(hit.article.url));
    line("id:" + without_controls(hit.article.id));
    out += '\n';
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
        render_hit(out, hit, options);
    out += summary(response);
    if (options.topic || !overview.empty()) out += '\n';
    return out + overview;
}

}  // namespace news
