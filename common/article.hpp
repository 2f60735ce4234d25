// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/news_date.hpp"

namespace news {

/// An entry of the list that an article prints under its text ("Related posts").
struct RelatedPost {
    std::string title;
    std::optional<NewsDate> published;
    std::string url;

    friend bool operator==(const RelatedPost&, const RelatedPost&) = default;
};

enum class ArticleKind : std::uint8_t {
    article,
    stub,  // known only from other articles' lists of related posts: a title, perhaps a date and a URL
};

/// How much of an article its text is.
enum class TextExtent : std::uint8_t {
    whole,
    summary,  // a teaser, a description, or nothing but the headline
};

/// One news article as its source gives it. All text is valid UTF-8; an unknown part is empty.
struct Article {
    std::string id;  // as given, else derived (common/identity.hpp)
    std::string url;
    std::string title;
    std::vector<std::string> authors;   // persons
    std::vector<std::string> agencies;  // and desks: "Reuters", "Web Desk"
    std::optional<NewsDate> published;
    std::optional<NewsDate> modified;
    std::string source;  // the publication: "The Harbour Wire"
    std::string section;
    std::vector<std::string> tags;
    std::string language;  // ISO 639-1 code as declared: "en"
    std::string place;     // where it was written, as its dateline says: "PARIS"
    ArticleKind kind = ArticleKind::article;
    std::string text;  // paragraphs, separated by one empty line
    TextExtent extent = TextExtent::whole;
    std::vector<RelatedPost> related;
    std::string origin;     // where the record was read: "dump.jsonl.gz:17"
    std::int64_t seen = 0;  // when it was added to the archive: seconds since 1970, UTC
    /// The versions that this one replaced, the last one first. They have no earlier ones themselves.
    std::vector<Article> earlier;

    friend bool operator==(const Article&, const Article&) = default;
};

std::string_view name_of(ArticleKind kind);
std::optional<ArticleKind> kind_named(std::string_view name);
std::string_view name_of(TextExtent extent);
std::optional<TextExtent> extent_named(std::string_view name);

}  // namespace news
