// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/article_terms.hpp"

#include <fmt/format.h>

#include "common/identity.hpp"
#include "common/site.hpp"
#include "common/terms.hpp"

namespace news {

std::vector<std::string> filter_terms(const Article& article, std::string_view language) {
    std::vector<std::string> terms;
    const auto add = [&](FieldId id, std::string_view value) {
        if (!value.empty()) terms.push_back(value_term(field(id), value));
    };
    add(FieldId::source, article.source);
    add(FieldId::section, article.section);
    add(FieldId::language, language);
    if (article.language != language) add(FieldId::language, article.language);  // en-us beside en
    for (const std::string& tag : article.tags)
        add(FieldId::tag, tag);
    for (const auto* names : {&article.authors, &article.agencies}) {
        for (const std::string& name : *names)
            terms.push_back(author_name_term(name));
    }
    terms.push_back(kind_term(article.kind));
    add(FieldId::id, article.id);
    for (const std::string& site : site_with_parents(site_of(article.url)))
        add(FieldId::site, site);
    for (std::string& term : date_terms(article.published))
        terms.push_back(std::move(term));
    for (const std::string& key : link_keys(article))
        terms.push_back(link_term(key));
    for (const RelatedPost& post : article.related) {
        for (const std::string& key : link_keys(post))
            terms.push_back(citation_term(key));
    }
    return terms;
}

std::vector<glass::SlotValue> slot_values(const Article& article, std::string_view language,
                                          std::size_t word_count) {
    std::vector<glass::SlotValue> values;
    const auto add = [&](Slot slot, std::string value) {
        if (!value.empty()) values.push_back({static_cast<std::uint32_t>(slot), std::move(value)});
    };
    if (article.published) add(Slot::published, sort_key(*article.published));
    add(Slot::source, article.source);
    add(Slot::section, article.section);
    add(Slot::language, std::string(language));
    const bool has_month = article.published && article.published->precision >= DatePrecision::month;
    if (has_month) add(Slot::month, month_digits(*article.published));
    add(Slot::word_count, fmt::format("{:08}", word_count));
    add(Slot::version, versions_value(article));
    return values;
}

}  // namespace news
