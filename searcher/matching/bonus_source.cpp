// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/bonus_source.hpp"

#include <memory>
#include <utility>

#include <fmt/format.h>

namespace news {

BonusSource::BonusSource(std::string term, double weight) : term_(std::move(term)), weight_(weight) {
    set_maxweight(weight_);
}

void BonusSource::init(const Xapian::Database& database) {
    database_ = database;
    articles_ = database_.get_termfreq(term_);
    has_begun_ = false;
    set_maxweight(weight_);
}

void BonusSource::next(double /*min_weight*/) {
    if (has_begun_) {
        ++at_;
    } else {
        at_ = database_.postlist_begin(term_);
        has_begun_ = true;
    }
}

void BonusSource::skip_to(Xapian::docid document, double /*min_weight*/) {
    if (!has_begun_) next(0);
    if (!at_end()) at_.skip_to(document);
}

std::string BonusSource::get_description() const {
    return fmt::format("{:.2f} for {}", weight_, term_);
}

Xapian::Query bonus_for(const std::string& term, double weight) {
    auto source = std::make_unique<BonusSource>(term, weight);
    return Xapian::Query(source.release()->release());
}

}  // namespace news
