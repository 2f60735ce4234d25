// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/vocabulary/word_walk.hpp"

#include "common/text.hpp"

namespace news {

WordWalk::WordWalk(const Xapian::Database& database, std::string_view prefix, std::string_view beginning)
    : prefix_(prefix), beginning_(prefix_ + std::string(beginning)) {
    at_ = database.allterms_begin(beginning_);
    end_ = database.allterms_end(beginning_);
}

bool WordWalk::may_go_on(const ExpansionLimits& limits) const {
    constexpr std::size_t words_between_looks = 256;  // at the clock
    if (looked_at_ == limits.most_looked_at) return false;
    const bool is_timed = limits.deadline != nullptr && limits.deadline->is_moment();
    return !is_timed || looked_at_ % words_between_looks != 0 || !limits.deadline->has_passed();
}

bool WordWalk::next(const ExpansionLimits& limits) {
    if (is_started_ && at_ != end_) ++at_;
    is_started_ = true;
    for (; at_ != end_; ++at_) {
        word_ = (*at_).substr(prefix_.size());
        if (!word_.empty() && is_ascii_upper(word_.front())) {
            at_.skip_to(prefix_ + '[');  // the first character behind the capitals
            if (at_ == end_) return false;
            word_ = (*at_).substr(prefix_.size());
        }
        if (word_.empty()) continue;
        reached_limit_ = !may_go_on(limits);
        ++looked_at_;
        return !reached_limit_;
    }
    return false;
}

}  // namespace news
