// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_title.hpp"

#include <algorithm>
#include <vector>

#include "common/text.hpp"
#include "indexer/html/headline.hpp"
#include "indexer/html/link_title.hpp"

namespace news {
namespace {

std::string title_element(const HtmlTree& tree) {
    for (NodeIndex at = 0; at < tree.size(); ++at)
        if (tree[at].tag == HtmlTag::title) return collapse_spaces(text_within(tree, at));
    return {};
}

/// The only h1 with words, or none.
std::string only_heading(const HtmlTree& tree) {
    std::string heading;
    for (NodeIndex at = 0; at < tree.size(); ++at) {
        if (tree[at].tag != HtmlTag::h1) continue;
        std::string text = collapse_spaces(text_within(tree, at));
        if (text.empty()) continue;
        if (!heading.empty()) return {};
        heading = std::move(text);
    }
    return heading;
}

bool is_cut(std::string_view title) {
    return title.ends_with("...") || title.ends_with("…");
}

bool holds(std::string_view text, std::string_view part) {
    return text.size() > part.size() && text.find(part) != std::string_view::npos;
}

/// The statements of the title in order of trust. Names of classes are used for style as well, so they come
/// last; and an element may hold more than the title, which a meta element then says alone.
std::vector<const Evidence*> statements_of_title(std::span<const Evidence> evidence) {
    std::vector<const Evidence*> titles;
    for (const Evidence& statement : evidence)
        if (statement.field == PageField::title && !is_cut(statement.text)) titles.push_back(&statement);
    const auto first_meta = std::find_if(titles.begin(), titles.end(), [](const Evidence* statement) {
        return statement->kind == EvidenceKind::meta;
    });
    if (first_meta == titles.end()) return titles;
    const Evidence* meta = *first_meta;
    std::stable_partition(titles.begin(), titles.end(), [&](const Evidence* statement) {
        const bool is_of_element = statement->kind == EvidenceKind::microdata;
        return !is_of_element || (statement->rank < rank_of_classes && !holds(statement->text, meta->text));
    });
    return titles;
}

}  // namespace

PageTitle choose_page_title(const HtmlTree& tree, std::span<const Evidence> evidence, std::string_view site,
                            std::string_view address) {
    const std::string heading = only_heading(tree);
    const SiteKnowledge known{site, address, heading};
    for (const Evidence* statement : statements_of_title(evidence)) {
        std::string title = without_site_name(statement->text, known);
        if (!is_site_itself(title, {site, {}, {}})) return {std::move(title), statement->kind};
    }
    const std::string element = title_element(tree);
    const bool is_headline =
        may_be_title(heading) || (!heading.empty() && (element.empty() || holds(element, heading)));
    std::string title =
        is_headline && !is_site_itself(heading, known) ? heading : without_site_name(element, known);
    if (title.empty()) title = heading;
    const bool is_found = !title.empty();
    return {std::move(title), is_found ? std::optional(EvidenceKind::page_text) : std::nullopt};
}

}  // namespace news
