// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/fields/output_fields.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "common/error.hpp"
#include "common/likely_name.hpp"
#include "common/text.hpp"

namespace news {
namespace {

OutputValue date_or_not(const std::optional<NewsDate>& date) {
    return known_or_not(date ? to_iso(*date) : std::string{});
}

/// Of an article that was asked for by its id there is no rank.
bool was_ranked(const Hit& hit) {
    return hit.rank > 0;
}

OutputValue rank_of(const Hit& hit, const TopicId& /*topic*/) {
    if (!was_ranked(hit)) return Unknown{};
    return std::uint64_t{hit.rank};
}

OutputValue score_of(const Hit& hit, const TopicId& /*topic*/) {
    if (!was_ranked(hit)) return Unknown{};
    return hit.score;
}

OutputValue precision_of(const Hit& hit, const TopicId& /*topic*/) {
    if (!hit.article.published) return Unknown{};
    return std::string(name_of(hit.article.published->precision));
}

OutputValue certainty_of(const Hit& hit, const TopicId& /*topic*/) {
    if (!hit.article.published) return Unknown{};
    return std::string(name_of(hit.article.published->certainty));
}

OutputValue seen_of(const Hit& hit, const TopicId& /*topic*/) {
    if (hit.article.seen == 0) return Unknown{};
    return date_or_not(date_of_unix_time(static_cast<double>(hit.article.seen)));
}

/// A field that is a text of the article, or unknown.
template <std::string Article::*part>
OutputValue text_of(const Hit& hit, const TopicId& /*topic*/) {
    return known_or_not(hit.article.*part);
}

template <std::vector<std::string> Article::*part>
OutputValue list_of(const Hit& hit, const TopicId& /*topic*/) {
    return hit.article.*part;
}

using enum HitDetail;

constexpr std::array<OutputField, 25> table{{
    {"topic", "which query of a --batch found it", id,
     [](const Hit&, const TopicId& topic) { return known_or_not(topic.value_or("")); }},
    {"rank", "its place in the answer, from 1", id, rank_of},
    {"id", "the article's id, for --show", id,
     [](const Hit& hit, const TopicId&) { return OutputValue{hit.article.id}; }},
    {"score", "weight of the match", id, score_of},
    {"title", "the headline", record,
     [](const Hit& hit, const TopicId&) { return OutputValue{hit.article.title}; }},
    {"title_highlights", "what matches in it, in bytes", page,
     [](const Hit& hit, const TopicId&) { return OutputValue{hit.title.highlights}; }},
    {"published", "the date, as precise as known", record,
     [](const Hit& hit, const TopicId&) { return date_or_not(hit.article.published); }},
    {"precision", "of it: year, month, day, minute, second", record, precision_of},
    {"certainty", "of it: certain or doubtful", record, certainty_of},
    {"modified", "when it was changed, as it says", record,
     [](const Hit& hit, const TopicId&) { return date_or_not(hit.article.modified); }},
    {"authors", "persons", record, list_of<&Article::authors>},
    {"agencies", "agencies and desks", record, list_of<&Article::agencies>},
    {"place", "where it was written", record, text_of<&Article::place>},
    {"source", "the publication", record, text_of<&Article::source>},
    {"section", "of the publication", record, text_of<&Article::section>},
    {"tags", "keywords", record, list_of<&Article::tags>},
    {"language", "as it declares", record, text_of<&Article::language>},
    {"url", "its address", record, text_of<&Article::url>},
    {"kind", "article, or stub for a related post", record,
     [](const Hit& hit, const TopicId&) { return OutputValue{std::string(name_of(hit.article.kind))}; }},
    {"missing", "words of the query that it lacks", page,
     [](const Hit& hit, const TopicId&) { return OutputValue{hit.missing}; }},
    {"snippet", "the best piece of its text", page,
     [](const Hit& hit, const TopicId&) { return OutputValue{hit.snippet}; }},
    {"cited_by", "articles that list it as a related post", page,
     [](const Hit& hit, const TopicId&) { return OutputValue{hit.cited_by}; }},
    {"text", "all of its text", record,
     [](const Hit& hit, const TopicId&) { return OutputValue{hit.article.text}; }, HitText::whole},
    {"origin", "the record that it was read from", record, text_of<&Article::origin>},
    {"seen", "when it was added to the archive, UTC", record, seen_of},
}};

}  // namespace

std::span<const OutputField> output_fields() {
    return table;
}

std::string names_of_output_fields() {
    std::string names;
    for (const OutputField& field : table)
        names += (names.empty() ? "" : ", ") + std::string(field.name);
    return names;
}

const OutputField& output_field_named(std::string_view name) {
    std::vector<std::string_view> known;
    for (const OutputField& field : table) {
        if (field.name == name) return field;
        known.push_back(field.name);
    }
    const std::string_view likely = likely_name(name, known);
    const std::string guess = likely.empty() ? "" : fmt::format("; did you mean \"{}\"?", likely);
    throw Error(ExitCode::usage, fmt::format("no field \"{}\" in the output{}", name, guess),
                "There are " + names_of_output_fields() + ".");
}

ChosenFields read_output_fields(std::string_view list) {
    ChosenFields chosen;
    for (const std::string_view name : split(list, ',')) {
        const OutputField* field = &output_field_named(trim(name));
        if (std::find(chosen.begin(), chosen.end(), field) == chosen.end()) chosen.push_back(field);
    }
    return chosen;
}

}  // namespace news
