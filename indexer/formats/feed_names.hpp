// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

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

}  // namespace news
