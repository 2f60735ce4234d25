// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <xapian.h>

namespace news {

/// The posting lists of many terms, read side by side: only those that are behind are moved ahead, so that an
/// article costs as much as it has of the terms, not as there are terms.
class PostingLists {
  public:
    explicit PostingLists(std::vector<std::string> terms) : terms_(std::move(terms)) {}

    /// Never to an article before the last. The lists are opened at the first move.
    void move_to(const Xapian::Database& database, Xapian::docid document);

    /// Whether the article has any of the terms.
    bool is_any_there() const { return !order_.empty() && order_.front().first == document_; }
    /// Whether the article has this one, counted from 0.
    bool is_there(std::size_t term) const { return is_open_ && lists_[term].document == document_; }
    /// The terms that the article has, in no order.
    const std::vector<std::size_t>& terms_there();
    const Xapian::PostingIterator& posting(std::size_t term) const { return lists_[term].at; }
    std::size_t size() const { return terms_.size(); }

  private:
    struct List {
        Xapian::PostingIterator at;
        Xapian::docid document = 0;  // 0 behind the last
    };
    using Place = std::pair<Xapian::docid, std::uint32_t>;  // of a list, by its number

    void open(const Xapian::Database& database);
    void collect_below(std::size_t place);

    std::vector<std::string> terms_;
    std::vector<List> lists_;
    std::vector<Place> order_;  // a heap, the list that is farthest behind in front
    std::vector<std::size_t> there_;
    Xapian::docid document_ = 0;
    bool is_open_ = false;
};

}  // namespace news
