// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "searcher/counting/facet.hpp"
#include "searcher/counting/time_step.hpp"
#include "searcher/query/date_limits.hpp"

namespace news {

/// How many of the query's words an article must hold.
enum class MatchMode : std::uint8_t {
    automatic,  // all; where these do not fill the page, articles with some follow, apart
    all,
    any,
};

enum class SortOrder : std::uint8_t {
    relevance,  // equals by date, newest first; a query without words is listed newest first
    newest,     // articles without a date last
    oldest,     // articles without a date last
    recent,     // relevance, and as much for when it was published: Request::around
};

/// What is done about words that the archive does not know.
enum class SpellMode : std::uint8_t {
    automatic,  // likely ones are named where little is found
    never,
    apply,  // the query is run with them, which the answer says
};

/// How the text of a request is read.
enum class QuerySyntax : std::uint8_t {
    query,  // the query language
    words,  // plain words: nothing in it is an operator
};

/// What is wanted of a hit, each with what stands before it.
enum class HitDetail : std::uint8_t {
    id,
    record,  // the article without its text
    page,    // marks, snippet, missing words, what cites it
};

/// Whether hits have their text.
enum class HitText : bool { none, whole };

/// What the answer says beside its hits.
enum class Told : std::uint8_t {
    all,
    hits,  // nobody reads how many more there are, what else was meant, or why there are none
};

/// Whether the answer tells how it came about.
enum class Explanation : std::uint8_t { none, full };

inline constexpr std::uint32_t usual_snippet_length = 240;  // characters
inline constexpr std::uint32_t longest_snippet = 10'000;

/// When all matches were published.
struct TimelineRequest {
    std::optional<TimeStep> step;         // else by the span
    std::optional<std::string> compared;  // another query, whose matches are counted beside
};

/// What is asked of an archive.
struct Request {
    std::string text;  // may be empty
    QuerySyntax syntax = QuerySyntax::query;
    DateLimits dates;  // and published then
    MatchMode match = MatchMode::automatic;
    SortOrder sort = SortOrder::relevance;
    std::string around;     // the days that count most for SortOrder::recent; today if empty
    std::string half_life;  // after which that counts half, as 7d or 1y; a month if empty
    bool expand = false;    // the words of the best hits score as well
    SpellMode spell = SpellMode::automatic;
    Explanation explanation = Explanation::none;
    HitDetail detail = HitDetail::page;
    HitText text_of_hits = HitText::none;  // where the detail is more than the id
    Told told = Told::all;
    bool undated = false;                              // articles without a date meet every date condition
    std::optional<std::chrono::milliseconds> timeout;  // after which what was found is the answer
    std::uint32_t limit = 10;
    std::uint32_t offset = 0;                             // hits passed over
    std::uint32_t snippet_length = usual_snippet_length;  // of a hit's text, in characters; 0 for none of it
    std::vector<FacetKind> facets;                        // by which all matches are counted
    std::uint32_t facet_limit = 10;                       // values listed of each
    std::optional<TimelineRequest> timeline;
};

}  // namespace news
