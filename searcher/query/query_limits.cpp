// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_limits.hpp"

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/query/query_error.hpp"
#include "searcher/query/tree_building.hpp"

namespace news {
namespace {

constexpr std::size_t longest_query = 20'000;  // bytes
constexpr std::size_t most_parts = 1'000;

}  // namespace

void QueryLimits::check_length() const {
    if (query_.size() <= longest_query) return;
    if (bracket_depth(query_) > deepest_nesting) refuse_depth();
    throw QueryError(cut_at_character(query_, 60), 0,
                     fmt::format("the query is longer than {} bytes", with_thousands(longest_query)),
                     "Ask for some of it at a time.");
}

void QueryLimits::count_parts(std::size_t begin, std::size_t count) {
    part_count_ += count;
    if (part_count_ <= most_parts) return;
    throw QueryError(query_, begin,
                     fmt::format("the query has more than {} parts", with_thousands(most_parts)),
                     "Ask for some of them at a time.");
}

void QueryLimits::enter_bracket(std::size_t byte) {
    if (++depth_ > deepest_depth_) {
        deepest_depth_ = depth_;
        deepest_byte_ = byte;
    }
    if (depth_ > deepest_nesting) refuse_depth();
}

void QueryLimits::refuse_depth() const {
    throw QueryError(cut_at_character(query_, longest_query), deepest_byte_,
                     fmt::format("nested deeper than {} brackets", deepest_nesting),
                     "Brackets within brackets of the same operator can be left out: (a OR b OR c).");
}

void QueryLimits::check_canonical(std::string_view canonical) const {
    if (bracket_depth(canonical) > deepest_nesting) refuse_depth();
    if (canonical.size() <= longest_query) return;
    throw QueryError(
        query_, 0,
        fmt::format("written out in full the query is longer than {} bytes", with_thousands(longest_query)),
        "title:(a b) is title:a AND title:b; ask for some of it at a time.");
}

}  // namespace news
