// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/translation/archive_view.hpp"

#include <charconv>

#include "common/fields.hpp"
#include "common/terms.hpp"

namespace news {
namespace {

bool has_terms(const Xapian::Database& database, const std::string& beginning) {
    return database.allterms_begin(beginning) != database.allterms_end(beginning);
}

YearSpan years_of(const Xapian::Database& database) {
    YearSpan years;
    const std::string year_prefix{prefix::year};
    const auto terms_end = database.allterms_end(year_prefix);
    for (auto term = database.allterms_begin(year_prefix); term != terms_end; ++term) {
        const std::string digits = (*term).substr(year_prefix.size());
        int year = 0;
        const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), year);
        if (failure != std::errc{} || end != digits.data() + digits.size()) continue;
        if (years.last < 0) years.first = year;
        years.last = year;
    }
    return years;
}

ranking::Weighting weighting_of(const Xapian::Database& database) {
    const Xapian::doccount all = database.get_doccount();
    const Xapian::doccount stubs = database.get_termfreq(kind_term(ArticleKind::stub));
    return ranking::weighting_for(all - stubs, all);
}

}  // namespace

ArchiveView::ArchiveView(const Xapian::Database& opened, const std::string& own_language)
    : database(opened),
      languages(opened, own_language),
      words(opened),
      counter(opened),
      years(years_of(opened)),
      has_citations(has_terms(opened, std::string(prefix::cites))),
      weighting(weighting_of(opened)) {}

}  // namespace news
