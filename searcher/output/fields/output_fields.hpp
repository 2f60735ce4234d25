// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/output/answer_topic.hpp"
#include "searcher/output/fields/output_value.hpp"
#include "searcher/search/request.hpp"

namespace news {

/// A row of THE table of what can be told of a hit: columns, members, lines and the names in templates are
/// made from it.
struct OutputField {
    std::string_view name;
    std::string_view help;
    HitDetail detail;  // what is to be asked for to know it
    OutputValue (*value)(const Hit& hit, const TopicId& topic);
    HitText text = HitText::none;
};

std::span<const OutputField> output_fields();

/// Throws Error (usage), with the likely name.
const OutputField& output_field_named(std::string_view name);

/// What was asked for, in this order, each once.
using ChosenFields = std::vector<const OutputField*>;

/// Reads "published,title". Throws Error (usage).
ChosenFields read_output_fields(std::string_view list);

/// "rank, id, score, ...".
std::string names_of_output_fields();

// What forms of output have where nothing is chosen.
inline constexpr std::string_view usual_columns =
    "rank,id,score,published,certainty,kind,source,section,authors,title,url";
inline constexpr std::string_view usual_members =
    "rank,id,score,title,title_highlights,published,precision,certainty,authors,agencies,place,source,"
    "section,"
    "url,kind,missing,snippet,cited_by";
/// Of an article that was asked for by its id.
inline constexpr std::string_view usual_of_article =
    "id,url,title,authors,agencies,place,published,precision,certainty,modified,source,section,tags,language,"
    "kind,text";

}  // namespace news
