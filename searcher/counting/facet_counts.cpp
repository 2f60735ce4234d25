// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/counting/facet_counts.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "searcher/counting/date_counts.hpp"
#include "searcher/counting/value_counts.hpp"

namespace news {
namespace {

/// Largest first; equals by value.
bool stands_before(const ValueCount& a, const ValueCount& b) {
    return a.articles != b.articles ? a.articles > b.articles : a.value < b.value;
}

/// Counts what is one value to a search as one, in its most frequent form.
void join_forms(std::vector<ValueCount>& values) {
    std::sort(values.begin(), values.end(), stands_before);
    std::map<std::string, std::size_t> places;
    std::vector<ValueCount> joined;
    for (ValueCount& form : values) {
        const auto [place, is_new] = places.try_emplace(comparable_value(form.value), joined.size());
        if (is_new) {
            joined.push_back(std::move(form));
        } else {
            joined[place->second].articles += form.articles;
        }
    }
    values = std::move(joined);
}

/// Terms are folded: how a name is written, and whether it is a person's, is read in an article that has it.
FacetValue as_written(const Xapian::Database& database, FacetKind kind, const ValueCount& count) {
    const Article article = from_stored(database.get_document(count.example).get_data());
    const auto find = [&](const std::vector<std::string>& names, const auto& term_of) {
        const auto is_it = [&](const std::string& name) {
            return word_in_term(term_of(name)) == count.value;
        };
        const auto found = std::find_if(names.begin(), names.end(), is_it);
        return found == names.end() ? std::string{} : *found;
    };
    const auto tag_term = [](const std::string& tag) { return value_term(field(FieldId::tag), tag); };
    const std::string written =
        kind == FacetKind::tag ? find(article.tags, tag_term) : find(article.authors, author_name_term);
    if (!written.empty()) return {written, count.articles};
    const std::string agency =
        kind == FacetKind::author ? find(article.agencies, author_name_term) : std::string{};
    return {agency.empty() ? count.value : agency, count.articles, !agency.empty()};
}

/// Years of dates that can be relied on.
ValueCounts counts_of_years(const Xapian::Database& database, const ArticleSet& articles) {
    const PublicationDates dates = count_dates(database, articles);
    DatedCounts years;
    for (const auto& [date, count] : dates.dated)
        years[{date.year, 0, 0}] += count;
    ValueCounts counts;
    counts.without = dates.doubtful + dates.undated;
    for (const auto& [year, count] : years)
        counts.values.push_back({to_text(year), count, 0});
    return counts;
}

ValueCounts counts_of(const Xapian::Database& database, FacetKind kind, const ArticleSet& articles) {
    switch (kind) {
        case FacetKind::source:
            return counts_in_slot(database, Slot::source, articles);
        case FacetKind::section:
            return counts_in_slot(database, Slot::section, articles);
        case FacetKind::language:
            return counts_in_slot(database, Slot::language, articles);
        case FacetKind::author:
            return counts_of_terms(database, prefix::author_name, articles);
        case FacetKind::tag:
            return counts_of_terms(database, field(FieldId::tag).prefix, articles);
        case FacetKind::year:
            break;
    }
    return counts_of_years(database, articles);
}

}  // namespace

Facet count_facet(const Xapian::Database& database, FacetKind kind, const ArticleSet& articles,
                  std::size_t most) {
    ValueCounts counts = counts_of(database, kind, articles);
    const bool is_of_terms = kind == FacetKind::author || kind == FacetKind::tag;
    if (!is_of_terms) join_forms(counts.values);
    std::sort(counts.values.begin(), counts.values.end(), stands_before);
    Facet facet{kind, {}, counts.values.size(), counts.without};
    for (const ValueCount& count : counts.values) {
        if (facet.values.size() == most) break;
        facet.values.push_back(is_of_terms ? as_written(database, kind, count)
                                           : FacetValue{count.value, count.articles});
    }
    return facet;
}

}  // namespace news
