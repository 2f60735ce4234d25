// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/counting/segment_matches.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace news {
namespace {

using Xapian::Query;

/// Of each segment. At ten million articles a set has 1.2 MB.
constexpr std::size_t most_bytes_kept = 16'000'000;
/// A rare term's list is read as fast as a set is copied.
constexpr std::size_t postings_worth_keeping = 500;
constexpr std::size_t most_terms_remembered = 100'000;

std::vector<Query> parts_of(const Query& query, std::size_t first = 0) {
    std::vector<Query> parts;
    for (std::size_t i = first; i < query.get_num_subqueries(); ++i)
        parts.push_back(query.get_subquery(i));
    return parts;
}

std::vector<Query> unwanted_parts_of(const Query& and_not) {
    return parts_of(and_not, 1);
}

std::string term_of(const Query& leaf) {
    return *leaf.get_terms_begin();
}

}  // namespace

bool is_of_terms(const Query& query) {
    switch (query.get_type()) {
        case Query::LEAF_TERM:
        case Query::LEAF_MATCH_ALL:
        case Query::LEAF_MATCH_NOTHING:
            return true;
        case Query::OP_AND_MAYBE:
            return is_of_terms(query.get_subquery(0));
        case Query::OP_AND:
        case Query::OP_FILTER:
        case Query::OP_AND_NOT:
        case Query::OP_OR:
        case Query::OP_SYNONYM:
        case Query::OP_MAX:
        case Query::OP_SCALE_WEIGHT: {
            const std::vector<Query> parts = parts_of(query);
            return std::all_of(parts.begin(), parts.end(), is_of_terms);
        }
        default:
            return false;
    }
}

SegmentMatches::SegmentMatches(Xapian::Database segment)
    : segment_(std::move(segment)), last_number_(segment_.get_lastdocid()) {}

std::uint64_t SegmentMatches::count(const Query& query) {
    switch (query.get_type()) {
        case Query::LEAF_TERM:
            return segment_.get_termfreq(term_of(query));
        case Query::LEAF_MATCH_ALL:
            return segment_.get_doccount();
        case Query::OP_AND_MAYBE:
        case Query::OP_SCALE_WEIGHT:
            return count(query.get_subquery(0));
        default:
            return matching(query).size();
    }
}

ArticleBits SegmentMatches::matching(const Query& query) {
    switch (query.get_type()) {
        case Query::LEAF_TERM:
            return with_term(term_of(query));
        case Query::LEAF_MATCH_ALL:
            return with_term("");
        case Query::OP_AND_MAYBE:
        case Query::OP_SCALE_WEIGHT:
            return matching(query.get_subquery(0));
        case Query::OP_AND:
        case Query::OP_FILTER:
            return with_all(parts_of(query));
        case Query::OP_AND_NOT: {
            ArticleBits articles = matching(query.get_subquery(0));
            remove(articles, unwanted_parts_of(query));
            return articles;
        }
        default:
            return with_any(parts_of(query));
    }
}

ArticleBits SegmentMatches::with_term(const std::string& term) {
    const ArticleBits* known = kept(term);
    return known != nullptr ? *known : read(term);
}

ArticleBits SegmentMatches::read(const std::string& term) const {
    ArticleBits articles(last_number_);
    const auto end = segment_.postlist_end(term);
    for (auto at = segment_.postlist_begin(term); at != end; ++at)
        articles.add(*at);
    return articles;
}

ArticleBits SegmentMatches::with_any(const Queries& parts) {
    ArticleBits any(last_number_);
    for (const Query& part : parts)
        any |= matching(part);
    return any;
}

ArticleBits SegmentMatches::with_all(Queries parts) {
    const auto rarest = std::min_element(
        parts.begin(), parts.end(), [&](const Query& a, const Query& b) { return at_most(a) < at_most(b); });
    std::iter_swap(parts.begin(), rarest);
    ArticleBits articles = matching(parts.front());
    for (auto part = parts.begin() + 1; part != parts.end(); ++part)
        narrow(articles, *part);
    return articles;
}

void SegmentMatches::narrow(ArticleBits& articles, const Query& query) {
    switch (query.get_type()) {
        case Query::LEAF_TERM:
            return narrow_to_term(articles, term_of(query));
        case Query::LEAF_MATCH_ALL:
            return;
        case Query::OP_AND_MAYBE:
        case Query::OP_SCALE_WEIGHT:
            return narrow(articles, query.get_subquery(0));
        case Query::OP_AND:
        case Query::OP_FILTER:
            for (const Query& part : parts_of(query))
                narrow(articles, part);
            return;
        case Query::OP_AND_NOT:
            narrow(articles, query.get_subquery(0));
            return remove(articles, unwanted_parts_of(query));
        default:
            return narrow_to_any(articles, parts_of(query));
    }
}

void SegmentMatches::narrow_to_term(ArticleBits& articles, const std::string& term) {
    if (const ArticleBits* known = kept(term)) {
        articles &= *known;
        return;
    }
    auto at = segment_.postlist_begin(term);
    const auto end = segment_.postlist_end(term);
    Xapian::docid next = at == end ? last_number_ + 1 : *at;
    articles.keep_if([&](Xapian::docid number) {
        if (next < number) {
            at.skip_to(number);
            next = at == end ? last_number_ + 1 : *at;
        }
        return next == number;
    });
}

/// Parts that are rare together are read, of others only what is asked for.
void SegmentMatches::narrow_to_any(ArticleBits& articles, const Queries& parts) {
    const std::uint64_t in_parts =
        std::accumulate(parts.begin(), parts.end(), std::uint64_t{0},
                        [&](std::uint64_t sum, const Query& part) { return sum + at_most(part); });
    if (in_parts < articles.size()) {
        articles &= with_any(parts);
        return;
    }
    ArticleBits without = articles;
    remove(without, parts);
    articles -= without;
}

void SegmentMatches::remove(ArticleBits& articles, const Queries& unwanted) {
    for (const Query& part : unwanted) {
        ArticleBits with_part = articles;
        narrow(with_part, part);
        articles -= with_part;
    }
}

std::uint64_t SegmentMatches::at_most(const Query& query) const {
    switch (query.get_type()) {
        case Query::LEAF_TERM:
            return segment_.get_termfreq(term_of(query));
        case Query::LEAF_MATCH_ALL:
            return segment_.get_doccount();
        case Query::LEAF_MATCH_NOTHING:
            return 0;
        case Query::OP_AND_MAYBE:
        case Query::OP_SCALE_WEIGHT:
        case Query::OP_AND_NOT:
            return at_most(query.get_subquery(0));
        default:
            break;
    }
    std::uint64_t most = 0;
    std::uint64_t least = segment_.get_doccount();
    for (const Query& part : parts_of(query)) {
        const std::uint64_t of_part = at_most(part);
        most += of_part;
        least = std::min(least, of_part);
    }
    const bool is_all = query.get_type() == Query::OP_AND || query.get_type() == Query::OP_FILTER;
    return is_all ? least : most;
}

/// Null for one that must be read: the second time it is read as a whole and kept.
const ArticleBits* SegmentMatches::kept(const std::string& term) {
    const auto known = kept_.find(term);
    if (known != kept_.end()) return &known->second;
    if (asked_for_.size() == most_terms_remembered) asked_for_.clear();
    const bool is_first_time = asked_for_.insert(term).second;
    if (is_first_time || segment_.get_termfreq(term) < postings_worth_keeping) return nullptr;
    ArticleBits articles = read(term);
    if ((kept_.size() + 1) * articles.bytes() > most_bytes_kept) kept_.clear();
    return &kept_.emplace(term, std::move(articles)).first->second;
}

}  // namespace news
