// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/fields.hpp"
#include "searcher/counting/article_set.hpp"

namespace news {

/// How many articles of a set have a value, and one of them.
struct ValueCount {
    std::string value;
    std::uint64_t articles = 0;
    Xapian::docid example = 0;
};

/// In no order, with how many articles have none of them.
struct ValueCounts {
    std::vector<ValueCount> values;
    std::uint64_t without = 0;
};

/// What stands in a slot. Costs as much as there are articles in the set.
ValueCounts counts_in_slot(const Xapian::Database& database, Slot slot, const ArticleSet& articles);

/// What stands behind the prefix in terms. An article may have several. Costs as much as there are articles
/// with such terms in the whole archive, or for a small set as there are terms.
ValueCounts counts_of_terms(const Xapian::Database& database, std::string_view prefix,
                            const ArticleSet& articles);

/// Calls take(number, value) for each article of the set, in ascending order; the value is empty where there
/// is none.
template <typename Take>
void for_each_value(const Xapian::Database& database, Slot slot, const ArticleSet& articles, Take take) {
    const auto number = static_cast<Xapian::valueno>(slot);
    auto value = database.valuestream_begin(number);
    const auto end = database.valuestream_end(number);
    for (const Xapian::docid article : articles.numbers()) {
        if (value != end) value.skip_to(article);
        const bool has_value = value != end && value.get_docid() == article;
        take(article, has_value ? *value : std::string{});
    }
}

}  // namespace news
