// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/bonus_source.hpp"

#include <memory>

#include <fmt/format.h>

namespace news {

std::string BonusSource::get_description() const {
    return fmt::format("{:.2f} for {}", most(), term_);
}

Xapian::Query bonus_for(const std::string& term, double weight) {
    auto source = std::make_unique<BonusSource>(term, weight);
    return Xapian::Query(source.release()->release());
}

}  // namespace news
