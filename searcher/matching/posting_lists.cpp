// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/posting_lists.hpp"

#include <algorithm>
#include <functional>

namespace news {

void PostingLists::open(const Xapian::Database& database) {
    is_open_ = true;
    lists_.resize(terms_.size());
    for (std::uint32_t i = 0; i < terms_.size(); ++i) {
        lists_[i].at = database.postlist_begin(terms_[i]);
        if (lists_[i].at == Xapian::PostingIterator()) continue;
        lists_[i].document = *lists_[i].at;
        order_.emplace_back(lists_[i].document, i);
    }
    std::make_heap(order_.begin(), order_.end(), std::greater<>());
}

void PostingLists::move_to(const Xapian::Database& database, Xapian::docid document) {
    if (!is_open_) open(database);
    document_ = document;
    while (!order_.empty() && order_.front().first < document) {
        std::pop_heap(order_.begin(), order_.end(), std::greater<>());
        List& list = lists_[order_.back().second];
        list.at.skip_to(document);
        list.document = list.at == Xapian::PostingIterator() ? 0 : *list.at;
        if (list.document == 0) {
            order_.pop_back();
            continue;
        }
        order_.back().first = list.document;
        std::push_heap(order_.begin(), order_.end(), std::greater<>());
    }
}

const std::vector<std::size_t>& PostingLists::terms_there() {
    there_.clear();
    collect_below(0);
    return there_;
}

/// Those at the article are together at the top of the heap.
void PostingLists::collect_below(std::size_t place) {
    if (place >= order_.size() || order_[place].first != document_) return;
    there_.push_back(order_[place].second);
    collect_below(2 * place + 1);
    collect_below(2 * place + 2);
}

}  // namespace news
