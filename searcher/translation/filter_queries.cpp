// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/translation/filter_queries.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "common/identity.hpp"
#include "common/news_date.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"

namespace news {
namespace {

using Xapian::Query;

Query any_of(const std::vector<std::string>& terms) {
    return {Query::OP_OR, terms.begin(), terms.end()};
}

std::optional<Article> article_of(const Xapian::Database& database, const std::string& id) {
    const std::string term = unique_term(id);
    const auto found = database.postlist_begin(term);
    if (found == database.postlist_end(term)) return std::nullopt;
    return from_stored(database.get_document(*found).get_data());
}

std::vector<std::string> terms_of_every_year(const EveryYear& day, const YearSpan& years) {
    std::vector<std::string> terms;
    for (int year = years.first; year <= years.last; ++year) {
        if (day.day > days_in_month(year, day.month)) continue;
        const CalendarDate date{year, day.month, day.day};
        for (std::string& term : date_terms_of({date, date}, years.first, years.last))
            terms.push_back(std::move(term));
    }
    return terms;
}

std::set<std::string> terms_of(const DateCondition& condition, const YearSpan& years) {
    const auto* range = std::get_if<DayRange>(&condition);
    const std::vector<std::string> terms = range != nullptr
                                               ? date_terms_of(*range, years.first, years.last)
                                               : terms_of_every_year(std::get<EveryYear>(condition), years);
    return {terms.begin(), terms.end()};
}

}  // namespace

Query unscored(const Query& query) {
    return {Query::OP_SCALE_WEIGHT, query, 0.0};
}

Query filter_query(const ArchiveView& /*archive*/, const ValueNode& value) {
    if (value.field->id == FieldId::url) return unscored(Query(link_term(url_key(value.value))));
    return unscored(Query(value_term(*value.field, value.value)));
}

Query filter_query(const ArchiveView& /*archive*/, const NameNode& name) {
    std::vector<std::string> terms;
    for (const std::string& folded : name.folded)
        terms.push_back(word_term(*name.field, folded));
    if (terms.size() == 1) return unscored(Query(terms.front()));
    return unscored({Query::OP_NEAR, terms.begin(), terms.end(), position_gap / 2});
}

Query filter_query(const ArchiveView& /*archive*/, const WordCountNode& count) {
    constexpr std::uint32_t most = 99'999'999;  // what the slot's eight digits hold
    const auto digits = [&](std::uint32_t number) { return fmt::format("{:08}", std::min(number, most)); };
    return unscored({Query::OP_VALUE_RANGE, static_cast<Xapian::valueno>(Slot::word_count),
                     digits(count.least.value_or(0)), digits(count.most.value_or(most))});
}

Query filter_query(const ArchiveView& archive, const LinkNode& link) {
    const std::optional<Article> article = article_of(archive.database, link.id);
    if (!article) return Query::MatchNothing;
    std::vector<std::string> terms;
    for (const std::string& key : link_keys(*article))
        terms.push_back(citation_term(key));
    if (link.kind == LinkKind::related) {
        for (const RelatedPost& post : article->related) {
            for (const std::string& key : link_keys(post))
                terms.push_back(link_term(key));
        }
    }
    return unscored({Query::OP_AND_NOT, any_of(terms), Query(unique_term(link.id))});
}

Query filter_query(const ArchiveView& archive, std::span<const DateCondition> conditions, Undated undated) {
    std::set<std::string> terms;
    for (const DateCondition& condition : conditions)
        terms.merge(terms_of(condition, archive.years));
    if (undated == Undated::included) terms.emplace(prefix::undated);
    return unscored({Query::OP_OR, terms.begin(), terms.end()});
}

}  // namespace news
