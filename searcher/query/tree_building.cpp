// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/tree_building.hpp"

#include <algorithm>
#include <iterator>

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

void append_alternatives(AnyNode& any, QueryNode node) {
    if (auto* more = std::get_if<AnyNode>(&node.content)) {
        std::move(more->children.begin(), more->children.end(), std::back_inserter(any.children));
    } else {
        any.children.push_back(std::move(node));
    }
}

const DayRange* days_of(const QueryNode& node) {
    const auto* date = std::get_if<DateNode>(&node.content);
    return date == nullptr ? nullptr : std::get_if<DayRange>(&date->condition);
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

QueryNode any_of(std::vector<QueryNode> nodes) {
    if (nodes.size() > 1) return {AnyNode{std::move(nodes)}};
    QueryNode only = std::move(nodes.front());
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
    if (!std::holds_alternative<AnyNode>(same->content)) {
        QueryNode first = std::move(*same);
        same->content = AnyNode{{std::move(first)}};
    }
    append_alternatives(std::get<AnyNode>(same->content), std::move(unit));
    return true;
}

bool contradicts_dates(const std::vector<QueryNode>& children, const QueryNode& unit) {
    const DayRange* days = days_of(unit);
    return days != nullptr && std::any_of(children.begin(), children.end(), [&](const QueryNode& other) {
               const DayRange* others = days_of(other);
               return others != nullptr && is_empty(intersection(*days, *others));
           });
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
