// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/text.hpp"
#include "searcher/output/article_lines.hpp"
#include "searcher/output/render_reports.hpp"

namespace news {
namespace {

std::string place_line(const Placement& placement) {
    if (placement.rank == 0) {
        return fmt::format("not among the {} for: {}", counted(placement.matches, "hit", "hits"),
                           placement.canonical);
    }
    const std::string_view words = placement.lacks_words ? ", with some of the words only" : "";
    return fmt::format("hit {} of {}{}, for: {}", with_thousands(placement.rank),
                       with_thousands(placement.matches), words, placement.canonical);
}

std::string head(const Placement& placement) {
    return article_lines(placement.article, "") + '\n' + without_controls(place_line(placement)) + "\n\n";
}

void append_verdict(std::string& out, const ClauseVerdict& verdict, std::size_t depth) {
    std::string line = fmt::format("  {:<3}  {}{}", verdict.holds ? "yes" : "no", std::string(depth * 2, ' '),
                                   verdict.clause);
    if (!verdict.reason.empty()) line += " - " + verdict.reason;
    out += without_controls(line) + '\n';
    for (const ClauseVerdict& below : verdict.below)
        append_verdict(out, below, depth + 1);
}

void append_part(std::string& out, const ScorePart& part, std::size_t depth) {
    out += fmt::format("  {}{:8.3f}  {}\n", std::string(depth * 10, ' '), part.weight,
                       without_controls(part.reason));
    for (const ScorePart& below : part.parts)
        append_part(out, below, depth + 1);
}

void write_verdict(JsonWriter& json, const ClauseVerdict& verdict) {
    json.begin_object();
    json.key("clause").text(verdict.clause);
    json.key("holds").boolean(verdict.holds);
    json.key("reason").text_or_null(verdict.reason);
    json.key("below").begin_array();
    for (const ClauseVerdict& below : verdict.below)
        write_verdict(json, below);
    json.end_array();
    json.end_object();
}

void write_parts(JsonWriter& json, const std::vector<ScorePart>& parts) {
    json.begin_array();
    for (const ScorePart& part : parts) {
        json.begin_object();
        json.key("weight").decimal(part.weight);
        json.key("reason").text(part.reason);
        json.key("parts");
        write_parts(json, part.parts);
        json.end_object();
    }
    json.end_array();
}

}  // namespace

std::string render_why_not_text(const Placement& placement) {
    std::string out = head(placement);
    append_verdict(out, placement.verdict, 0);
    return out;
}

std::string render_why_text(const Placement& placement) {
    if (placement.rank == 0) return render_why_not_text(placement);
    std::string out = head(placement);
    if (placement.parts.empty())
        return out + "nothing in the query scores: hits stand in the order of dates\n";
    for (const ScorePart& part : placement.parts)
        append_part(out, part, 0);
    return out + fmt::format("  {:8.3f}  in all\n", placement.score);
}

std::string render_placement_json(const Placement& placement) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(std::int64_t{1});
    json.key("id").text(placement.article.id);
    json.key("title").text(placement.article.title);
    json.key("canonical").text(placement.canonical);
    json.key("notes").texts(placement.notes);
    json.key("rank");
    placement.rank == 0 ? json.text_or_null("") : json.number(placement.rank);
    json.key("matches").number(placement.matches);
    json.key("score").decimal(placement.score);
    json.key("parts");
    write_parts(json, placement.parts);
    json.key("verdict");
    write_verdict(json, placement.verdict);
    json.end_object();
    return json.take();
}

}  // namespace news
