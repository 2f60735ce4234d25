// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/vocabulary/word_walk.hpp"

#include "common/text.hpp"

namespace news {

WordWalk::WordWalk(const Xapian::Database& database, std::string_view prefix, std::string_view beginning)
    : prefix_(prefix), beginning_(prefix_ + std::string(beginning)) {
    at_ = database.allterms_begin(beginning_);
    end_ = database.allterms_end(beginning_);
}

bool WordWalk::next(std::size_t most) {
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
        reached_limit_ = looked_at_++ == most;
        return !reached_limit_;
    }
    return false;
}

}  // namespace news
