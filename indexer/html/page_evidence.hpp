// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/news_date.hpp"
#include "indexer/formats/json_reader.hpp"
#include "indexer/html/evidence.hpp"
#include "indexer/html/html_tree.hpp"
#include "indexer/record.hpp"

namespace news {

/// What a page says of its article beside the text; what it does not say is empty.
struct PageEvidence {
    std::string title;  // without the site's name
    std::string url;    // canonical
    std::vector<std::string> authors;
    std::vector<std::string> agencies;  // what is said to be no person, or is the site itself
    std::optional<NewsDate> published;
    std::optional<NewsDate> modified;
    std::string source;
    std::string section;
    std::vector<std::string> tags;
    std::string language;  // ISO 639-1
    std::string summary;
    std::string body;         // articleBody of its JSON-LD
    bool is_article = false;  // it says of itself to be one
    /// What each field was taken from.
    std::vector<std::pair<PageField, EvidenceKind>> won;
};

/// Reads it in the order of EvidenceKind, field by field; within a kind in the order of the tables of
/// evidence.
PageEvidence read_page_evidence(const HtmlTree& tree, const RecordContext& context, JsonReader& reader);

}  // namespace news
