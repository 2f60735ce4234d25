// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/feed_names.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "common/text.hpp"

namespace news {
namespace {

/// Names that mean the same in every feed, by the prefix that feeds give them.
enum class Vocabulary : std::uint8_t { other, core, dc, dcterms, content, xhtml };

struct Namespace {
    std::string_view beginning;  // of its URI, or the prefix where a feed declares none
    Vocabulary vocabulary;
};

constexpr std::array<Namespace, 17> namespaces{{
    {"http://www.w3.org/2005/atom", Vocabulary::core},
    {"http://purl.org/atom/ns#", Vocabulary::core},
    {"http://purl.org/rss/1.0/modules/content", Vocabulary::content},
    {"http://purl.org/rss/1.0/modules/", Vocabulary::other},
    {"http://purl.org/rss/1.0/", Vocabulary::core},
    {"http://purl.org/net/rss1.1#", Vocabulary::core},
    {"http://my.netscape.com/", Vocabulary::core},
    {"http://channel.netscape.com/", Vocabulary::core},
    {"http://backend.userland.com/rss", Vocabulary::core},
    {"http://blogs.law.harvard.edu/tech/rss", Vocabulary::core},
    {"http://purl.org/dc/elements/", Vocabulary::dc},
    {"http://purl.org/dc/terms/", Vocabulary::dcterms},
    {"http://www.w3.org/1999/xhtml", Vocabulary::xhtml},
    {"dcterms", Vocabulary::dcterms},
    {"dc", Vocabulary::dc},
    {"content", Vocabulary::content},
    {"atom", Vocabulary::core},
}};

Vocabulary vocabulary_of(std::string_view space) {
    if (space.empty()) return Vocabulary::core;
    const std::string lower = ascii_lower(space);
    const auto* const found = std::find_if(namespaces.begin(), namespaces.end(), [&](const Namespace& row) {
        const bool is_uri = row.beginning.find('/') != std::string_view::npos;
        return is_uri ? lower.starts_with(row.beginning) : lower == row.beginning;
    });
    return found == namespaces.end() ? Vocabulary::other : found->vocabulary;
}

struct Meaning {
    Vocabulary vocabulary;
    std::string_view name;
    FeedPart part;
};

/// Of one part, the better before the worse: the day of publication before that of the last change, the whole
/// text before a summary of it.
constexpr std::array<Meaning, 37> meanings{{
    {Vocabulary::core, "title", FeedPart::title},
    {Vocabulary::dc, "title", FeedPart::title},
    {Vocabulary::core, "link", FeedPart::link},
    {Vocabulary::core, "guid", FeedPart::id},
    {Vocabulary::core, "id", FeedPart::id},
    {Vocabulary::dc, "creator", FeedPart::author},
    {Vocabulary::core, "author", FeedPart::author},
    {Vocabulary::dc, "author", FeedPart::author},
    {Vocabulary::core, "pubdate", FeedPart::published},
    {Vocabulary::core, "published", FeedPart::published},
    {Vocabulary::core, "issued", FeedPart::published},
    {Vocabulary::dcterms, "issued", FeedPart::published},
    {Vocabulary::dc, "date", FeedPart::published},
    {Vocabulary::core, "created", FeedPart::published},
    {Vocabulary::dcterms, "created", FeedPart::published},
    {Vocabulary::core, "date", FeedPart::published},
    {Vocabulary::core, "updated", FeedPart::modified},
    {Vocabulary::core, "modified", FeedPart::modified},
    {Vocabulary::dcterms, "modified", FeedPart::modified},
    {Vocabulary::content, "encoded", FeedPart::content},
    {Vocabulary::core, "content", FeedPart::content},
    {Vocabulary::xhtml, "body", FeedPart::content},
    {Vocabulary::core, "body", FeedPart::content},
    {Vocabulary::core, "fullitem", FeedPart::content},
    {Vocabulary::core, "description", FeedPart::summary},
    {Vocabulary::core, "summary", FeedPart::summary},
    {Vocabulary::dc, "description", FeedPart::summary},
    {Vocabulary::core, "tagline", FeedPart::summary},
    {Vocabulary::core, "category", FeedPart::tag},
    {Vocabulary::core, "tags", FeedPart::tag},
    {Vocabulary::core, "keywords", FeedPart::tag},
    {Vocabulary::dc, "subject", FeedPart::tag},
    {Vocabulary::dcterms, "subject", FeedPart::tag},
    {Vocabulary::dc, "language", FeedPart::language},
    {Vocabulary::core, "language", FeedPart::language},
    {Vocabulary::core, "source", FeedPart::source},
    {Vocabulary::dc, "publisher", FeedPart::source},
}};

}  // namespace

FeedMeaning meaning_of(const XmlNode& element) {
    if (element.is_text()) return {};
    const Vocabulary vocabulary = vocabulary_of(element.space);
    const std::string name = ascii_lower(element.name);
    for (std::size_t rank = 0; rank < meanings.size(); ++rank) {
        const Meaning& row = meanings[rank];
        if (row.vocabulary == vocabulary && row.name == name) return {row.part, rank};
    }
    return {};
}

FeedElements::FeedElements(const XmlNode& node) {
    for (const XmlNode& element : node.children) {
        const FeedMeaning meaning = meaning_of(element);
        if (meaning.part != FeedPart::none) found_.push_back({meaning, &element});
    }
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Found& a, const Found& b) { return a.meaning.rank < b.meaning.rank; });
}

std::vector<const XmlNode*> FeedElements::all(FeedPart part) const {
    std::vector<const XmlNode*> elements;
    for (const Found& found : found_) {
        if (found.meaning.part == part) elements.push_back(found.element);
    }
    return elements;
}

std::string FeedElements::first(FeedPart part, std::string (*read)(const XmlNode&)) const {
    for (const XmlNode* element : all(part)) {
        if (std::string text = read(*element); !text.empty()) return text;
    }
    return {};
}

}  // namespace news
