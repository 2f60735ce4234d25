// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/article_count.hpp"

#include "searcher/counting/article_counter.hpp"

namespace news {

std::uint64_t count_articles(const Xapian::Database& database, const Xapian::Query& query) {
    return ArticleCounter(database).count(query);
}

}  // namespace news
