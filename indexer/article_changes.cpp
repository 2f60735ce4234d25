// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/article_changes.hpp"

namespace news {
namespace {

/// The evidence of a date is no part of what an article says.
std::string shown(const std::optional<NewsDate>& date) {
    return date ? to_iso(*date) : std::string{};
}

std::vector<std::string> shown(const std::vector<RelatedPost>& posts) {
    std::vector<std::string> lines;
    for (const RelatedPost& post : posts)
        lines.push_back(post.title + '\n' + shown(post.published) + '\n' + post.url);
    return lines;
}

}  // namespace

std::vector<std::string> changed_parts(const Article& older, const Article& newer) {
    std::vector<std::string> parts;
    const auto compare = [&](const char* name, const auto& a, const auto& b) {
        if (a != b) parts.emplace_back(name);
    };
    compare("url", older.url, newer.url);
    compare("title", older.title, newer.title);
    compare("authors", older.authors, newer.authors);
    compare("agencies", older.agencies, newer.agencies);
    compare("published", shown(older.published), shown(newer.published));
    compare("modified", shown(older.modified), shown(newer.modified));
    compare("source", older.source, newer.source);
    compare("section", older.section, newer.section);
    compare("tags", older.tags, newer.tags);
    compare("language", older.language, newer.language);
    compare("text", older.text, newer.text);
    compare("related", shown(older.related), shown(newer.related));
    return parts;
}

}  // namespace news
