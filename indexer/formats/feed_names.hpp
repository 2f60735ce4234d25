// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "indexer/xml/xml_tree.hpp"

namespace news {

/// What an element of a feed, or of one of its entries, can mean.
enum class FeedPart : std::uint8_t {
    none,
    title,
    link,
    id,
    author,
    published,
    modified,
    content,
    summary,
    tag,
    language,
    source,
};
inline constexpr std::size_t feed_part_count = static_cast<std::size_t>(FeedPart::source) + 1;

/// An element's meaning, and how good it is among those of the same meaning: 0 is the best.
struct FeedMeaning {
    FeedPart part = FeedPart::none;
    std::size_t rank = 0;
};
FeedMeaning meaning_of(const XmlNode& element);

/// The elements of an entry, or of the feed itself, by meaning, the best of each first. The node must outlive
/// them.
class FeedElements {
  public:
    explicit FeedElements(const XmlNode& node);

    std::vector<const XmlNode*> all(FeedPart part) const;
    /// The first with text, read by `read`; empty if none has.
    std::string first(FeedPart part, std::string (*read)(const XmlNode&)) const;

  private:
    struct Found {
        FeedMeaning meaning;
        const XmlNode* element;
    };
    std::vector<Found> found_;
};

}  // namespace news
