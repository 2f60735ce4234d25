// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/document_check.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

#include "common/analysis/language.hpp"
#include "common/archive/index_version.hpp"
#include "common/fields.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "indexer/build/article_terms.hpp"

namespace news {
namespace {

FaultKind kind_of(const std::string& filter) {
    if (filter.starts_with(field(FieldId::id).prefix)) return FaultKind::id;
    const bool is_link = filter.starts_with(prefix::link) || filter.starts_with(prefix::cites);
    return is_link ? FaultKind::link : FaultKind::term;
}

std::vector<std::string> filters_in(const Xapian::Document& document) {
    std::vector<std::string> filters;
    for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
        if (!is_text_term(*term)) filters.push_back(*term);
    }
    return filters;
}

std::vector<std::string> filters_expected(const Article& article) {
    std::vector<std::string> filters = filter_terms(article, language_of(article));
    std::sort(filters.begin(), filters.end());
    filters.erase(std::unique(filters.begin(), filters.end()), filters.end());
    return filters;
}

void check_filters(const Xapian::Document& document, const Article& article, int version,
                   std::vector<DocumentFault>& faults) {
    const std::vector<std::string> found = filters_in(document);
    const std::vector<std::string> expected = filters_expected(article);
    std::vector<std::string> missing;
    std::set_difference(expected.begin(), expected.end(), found.begin(), found.end(),
                        std::back_inserter(missing));
    for (const std::string& term : missing) {
        if (is_later_term(version, term)) continue;
        faults.push_back({kind_of(term), fmt::format("the term {} is missing", without_controls(term))});
    }
    std::vector<std::string> foreign;
    std::set_difference(found.begin(), found.end(), expected.begin(), expected.end(),
                        std::back_inserter(foreign));
    for (const std::string& term : foreign) {
        faults.push_back(
            {kind_of(term), fmt::format("the term {} is not its article's", without_controls(term))});
    }
}

/// How many words there are is taken from the document: to count them is to index it anew.
std::size_t word_count_in(const Xapian::Document& document) {
    const std::string value = document.get_value(static_cast<Xapian::valueno>(Slot::word_count));
    const bool is_count = value.size() == 8 && std::all_of(value.begin(), value.end(), is_ascii_digit);
    return is_count ? std::stoul(value) : 0;
}

void check_values(const Xapian::Document& document, const Article& article,
                  std::vector<DocumentFault>& faults) {
    std::array<std::string, 256> expected;
    for (glass::SlotValue& value : slot_values(article, language_of(article), word_count_in(document)))
        expected[value.slot] = std::move(value.value);
    for (auto value = document.values_begin(); value != document.values_end(); ++value) {
        const Xapian::valueno slot = value.get_valueno();
        const bool is_right = slot < expected.size() && *value == expected[slot];
        if (!is_right) faults.push_back({FaultKind::value, fmt::format("slot {} is wrong", slot)});
        if (slot < expected.size()) expected[slot].clear();
    }
    for (std::size_t slot = 0; slot < expected.size(); ++slot) {
        if (!expected[slot].empty())
            faults.push_back({FaultKind::value, fmt::format("slot {} is missing", slot)});
    }
}

}  // namespace

std::string_view name_of(FaultKind kind) {
    constexpr std::array<std::string_view, fault_kinds> names{"segment", "record", "id",
                                                              "term",    "value",  "link"};
    return names[static_cast<std::size_t>(kind)];
}

std::vector<DocumentFault> faults_of(const Xapian::Document& document, const Article& article, int version) {
    std::vector<DocumentFault> faults;
    if (article.id.empty()) faults.push_back({FaultKind::id, "the stored article has no id"});
    check_filters(document, article, version, faults);
    check_values(document, article, faults);
    return faults;
}

}  // namespace news
