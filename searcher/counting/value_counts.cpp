// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/counting/value_counts.hpp"

#include <unordered_map>
#include <utility>

namespace news {
namespace {

/// Calls take(number) for each article of the set that carries the term.
template <typename Take>
void for_each_holder(const Xapian::Database& database, const std::string& term, const ArticleSet& articles,
                     Take take) {
    constexpr std::uint64_t steps_in_time_of_a_leap = 16;
    auto posting = database.postlist_begin(term);
    const auto end = database.postlist_end(term);
    if (articles.size() * steps_in_time_of_a_leap > database.get_termfreq(term)) {
        for (; posting != end; ++posting) {
            if (articles.contains(*posting)) take(*posting);
        }
        return;
    }
    for (const Xapian::docid article : articles.numbers()) {
        posting.skip_to(article);
        if (posting == end) return;
        if (*posting == article) take(article);
    }
}

}  // namespace

ValueCounts counts_in_slot(const Xapian::Database& database, Slot slot, const ArticleSet& articles) {
    ValueCounts counts;
    std::unordered_map<std::string, ValueCount> by_value;
    ValueCount* last = nullptr;  // the next article often has the same
    for_each_value(database, slot, articles, [&](Xapian::docid article, std::string value) {
        if (value.empty()) {
            ++counts.without;
            return;
        }
        if (last == nullptr || last->value != value) {
            last = &by_value[value];
            if (last->articles == 0) *last = {std::move(value), 0, article};
        }
        ++last->articles;
    });
    for (auto& [key, count] : by_value)
        counts.values.push_back(std::move(count));
    return counts;
}

ValueCounts counts_of_terms(const Xapian::Database& database, std::string_view prefix,
                            const ArticleSet& articles) {
    ValueCounts counts;
    std::vector<bool> has_any(articles.size() == 0 ? 0 : std::size_t{articles.numbers().back()} + 1);
    std::uint64_t with = 0;
    const std::string beginning{prefix};
    const auto end = database.allterms_end(beginning);
    for (auto term = database.allterms_begin(beginning); term != end; ++term) {
        ValueCount count;
        for_each_holder(database, *term, articles, [&](Xapian::docid article) {
            if (count.articles++ == 0) count.example = article;
            if (!has_any[article]) ++with;
            has_any[article] = true;
        });
        if (count.articles == 0) continue;
        count.value = (*term).substr(beginning.size());
        counts.values.push_back(std::move(count));
    }
    counts.without = articles.size() - with;
    return counts;
}

}  // namespace news
