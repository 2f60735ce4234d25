// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/pipeline/record_gist.hpp"

#include <cstdlib>

#include "common/analysis/analyzer.hpp"
#include "common/hash.hpp"
#include "common/terms.hpp"

namespace news {
namespace {

/// A feed may give the moment in another zone than the paper does.
bool are_of_one_day(const RecordGist& a, const RecordGist& b) {
    constexpr std::int64_t one_day = std::int64_t{24} * 60 * 60;
    return !a.published || !b.published || std::abs(*a.published - *b.published) <= one_day;
}

bool are_of_one_article(const RecordGist& a, const RecordGist& b) {
    const bool share_address = a.address != 0 && a.address == b.address;
    return a.headline == b.headline || (share_address && are_of_one_day(a, b));
}

/// From nothing but a headline to the whole text.
int fullness(const RecordGist& gist) {
    if (gist.text_size == 0) return 0;
    return gist.extent == TextExtent::summary ? 1 : 2;
}

}  // namespace

RecordGist gist_of(const Article& article, std::string_view address) {
    RecordGist gist;
    gist.extent = article.extent;
    gist.text_size = article.text.size();
    gist.headline = hash_number(folded_words(article.title));
    gist.address = address.empty() ? 0 : hash_number(link_term(address));
    const bool has_day = article.published && article.published->precision >= DatePrecision::day;
    if (has_day) gist.published = unix_time_of(*article.published);
    return gist;
}

bool only_announces(const RecordGist& newer, const RecordGist& held) {
    return fullness(newer) < fullness(held) && newer.text_size < held.text_size &&
           are_of_one_article(newer, held);
}

}  // namespace news
