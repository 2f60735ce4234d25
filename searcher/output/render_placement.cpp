// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/text.hpp"
#include "searcher/output/json_parts.hpp"
#include "searcher/output/provenance.hpp"
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

std::string head(const Placement& placement, const PageStyle& style) {
    return article_lines(placement.article, "", style) + '\n' +
           laid_out(place_line(placement), {"", "  "}, style) + '\n';
}

/// Where the reason of a part stands: parts of parts far to the right, unless there is no room for that.
Indent indent_of(const std::string& weight, std::size_t depth, const PageStyle& style) {
    constexpr std::size_t narrow = 60;  // columns
    const bool is_narrow = style.columns != 0 && style.columns < narrow;
    const std::string before = is_narrow ? std::string(depth * 2, ' ') + weight + "  "
                                         : fmt::format("  {}{:>8}  ", std::string(depth * 10, ' '), weight);
    return {before, std::string(before.size(), ' ')};
}

std::string verdict_lines(const ClauseVerdict& verdict, std::size_t depth, const PageStyle& style) {
    const std::string before =
        fmt::format("  {:<3}  {}", verdict.holds ? "yes" : "no", std::string(depth * 2, ' '));
    const std::string reason = verdict.reason.empty() ? std::string{} : " - " + verdict.reason;
    std::string lines =
        laid_out(verdict.clause + reason, {before, std::string(before.size() + 2, ' ')}, style);
    for (const ClauseVerdict& below : verdict.below)
        lines += verdict_lines(below, depth + 1, style);
    return lines;
}

std::string weight_line(double weight, const std::string& reason, std::size_t depth, const PageStyle& style) {
    return laid_out(reason, indent_of(fmt::format("{:.3f}", weight), depth, style), style);
}

std::string part_lines(const ScorePart& part, std::size_t depth, const PageStyle& style) {
    std::string lines = weight_line(part.weight, part.reason, depth, style);
    for (const ScorePart& below : part.parts)
        lines += part_lines(below, depth + 1, style);
    return lines;
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

std::string render_why_not_text(const Placement& placement, const PageStyle& style) {
    return head(placement, style) + verdict_lines(placement.verdict, 0, style);
}

std::string render_why_text(const Placement& placement, const PageStyle& style) {
    if (placement.rank == 0) return render_why_not_text(placement, style);
    std::string out = head(placement, style);
    if (placement.parts.empty())
        return out + laid_out("nothing in the query scores: hits stand in the order of dates", {}, style);
    for (const ScorePart& part : placement.parts)
        out += part_lines(part, 0, style);
    return out + weight_line(placement.score, "in all", 0, style);
}

std::string render_placement_json(const Placement& placement) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(schema_version);
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
