// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/tree_building.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "searcher/query/canonical.hpp"

namespace news {
namespace {

/// The field of a value filter, or of a group of values of one field; otherwise null.
const Field* filter_field(const QueryNode& node) {
    if (const auto* value = std::get_if<ValueNode>(&node.content)) return value->field;
    const auto* any = std::get_if<AnyNode>(&node.content);
    if (any == nullptr) return nullptr;
    const Field* field = filter_field(any->children.front());
    const bool all_same = std::all_of(any->children.begin(), any->children.end(),
                                      [&](const QueryNode& child) { return filter_field(child) == field; });
    return all_same ? field : nullptr;
}

std::vector<QueryNode> alternatives_in(QueryNode node) {
    if (auto* any = std::get_if<AnyNode>(&node.content)) return std::move(any->children);
    std::vector<QueryNode> only;
    only.push_back(std::move(node));
    return only;
}

}  // namespace

QueryNode with_sign(QueryNode node, Sign sign) {
    if (sign == Sign::none) return node;
    const bool is_negated = sign == Sign::must_not;
    if (auto* inner = std::get_if<NotNode>(&node.content)) {
        if (!is_negated) return node;
        QueryNode positive = std::move(inner->child.front());
        return positive;
    }
    if (auto* inner = std::get_if<MustNode>(&node.content)) {
        if (!is_negated) return node;
        QueryNode positive = std::move(inner->child.front());
        return {NotNode{{std::move(positive)}}};
    }
    if (is_negated) return {NotNode{{std::move(node)}}};
    if (is_filter(node)) return node;  // it must be met anyway
    return {MustNode{{std::move(node)}}};
}

/// What is written alike is asked for alike.
QueryNode any_of(std::vector<QueryNode> nodes) {
    std::set<std::string> written;
    std::vector<QueryNode> different;
    for (QueryNode& node : nodes) {
        if (written.insert(canonical_text(node)).second) different.push_back(std::move(node));
    }
    if (different.size() > 1) return {AnyNode{std::move(different)}};
    QueryNode only = std::move(different.front());
    return only;
}

bool is_filter(const QueryNode& node) {
    const auto are_filters = [](const std::vector<QueryNode>& nodes) {
        return std::all_of(nodes.begin(), nodes.end(), is_filter);
    };
    if (const auto* any = std::get_if<AnyNode>(&node.content)) return are_filters(any->children);
    if (const auto* all = std::get_if<AllNode>(&node.content)) return are_filters(all->children);
    if (const auto* wildcard = std::get_if<WildcardNode>(&node.content))
        return wildcard->field != nullptr && wildcard->field->match == FieldMatch::names;
    if (const auto* fuzzy = std::get_if<FuzzyNode>(&node.content))
        return fuzzy->field != nullptr && fuzzy->field->match == FieldMatch::names;
    return std::holds_alternative<NameNode>(node.content) ||
           std::holds_alternative<ValueNode>(node.content) ||
           std::holds_alternative<DateNode>(node.content) || std::holds_alternative<LinkNode>(node.content) ||
           std::holds_alternative<WordCountNode>(node.content) ||
           std::holds_alternative<NotNode>(node.content);
}

bool joins_filter_of_its_field(std::vector<QueryNode>& children, QueryNode& unit) {
    const Field* field = filter_field(unit);
    const auto same = std::find_if(children.begin(), children.end(), [&](const QueryNode& other) {
        return field != nullptr && filter_field(other) == field;
    });
    if (same == children.end()) return false;
    std::vector<QueryNode> values = alternatives_in(std::move(*same));
    std::vector<QueryNode> more = alternatives_in(std::move(unit));
    std::move(more.begin(), more.end(), std::back_inserter(values));
    *same = any_of(std::move(values));
    return true;
}

int bracket_depth(std::string_view query) {
    int depth = 0;
    int deepest = 0;
    for (std::size_t at = 0; at < query.size(); ++at) {
        constexpr std::string_view curly_open = "“";
        const bool is_curly = query.substr(at).starts_with(curly_open);
        if (query[at] == '"' || is_curly) {
            at = std::min(query.find(is_curly ? "”" : "\"", at + 1), query.size() - 1);
        } else if (query[at] == '(') {
            deepest = std::max(deepest, ++depth);
        } else if (query[at] == ')') {
            --depth;
        }
    }
    return deepest;
}

}  // namespace news
