// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "common/article.hpp"

namespace news {

/// What shows of two records of one article whether one of them only announces what the other has in full.
struct RecordGist {
    TextExtent extent = TextExtent::whole;
    std::uint64_t text_size = 0;            // bytes
    std::uint64_t headline = 0;             // hash of its words
    std::uint64_t address = 0;              // hash of its link term; 0 without
    std::optional<std::int64_t> published;  // seconds since 1970; only if the day is known
};

/// `address` is the article's url_key.
RecordGist gist_of(const Article& article, std::string_view address);

/// Whether `newer` is a summary of what `held` has at greater length. A whole text never is, for a correction
/// may be shorter; nor is a summary of something else: another headline, and another day or no address in
/// common.
bool only_announces(const RecordGist& newer, const RecordGist& held);

}  // namespace news
