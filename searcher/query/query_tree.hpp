// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "common/fields.hpp"
#include "searcher/query/day_range.hpp"
#include "searcher/query/query_error.hpp"

namespace news {

struct QueryNode;

/// One word, in all forms of its stem; `field` is null for headline and text.
struct WordNode {
    const Field* field = nullptr;
    std::string folded;
    std::string stem;

    friend bool operator==(const WordNode&, const WordNode&) = default;
};

/// Folded words next to each other, in this order; `field` as for a word.
struct PhraseNode {
    const Field* field = nullptr;
    std::vector<std::string> folded;

    friend bool operator==(const PhraseNode&, const PhraseNode&) = default;
};

/// Folded names of one person, in any order.
struct NameNode {
    const Field* field = nullptr;
    std::vector<std::string> folded;

    friend bool operator==(const NameNode&, const NameNode&) = default;
};

/// A whole value of a field.
struct ValueNode {
    const Field* field = nullptr;
    std::string value;

    friend bool operator==(const ValueNode&, const ValueNode&) = default;
};

struct DateNode {
    DayRange range;

    friend bool operator==(const DateNode&, const DateNode&) = default;
};

/// All of the children. Where none of the operators is written, the words and phrases among them are subject
/// to
/// --match: they may be relaxed to some of them.
struct AllNode {
    std::vector<QueryNode> children;
    bool is_strict = false;  // AND was written

    friend bool operator==(const AllNode&, const AllNode&) = default;
};

struct AnyNode {
    std::vector<QueryNode> children;

    friend bool operator==(const AnyNode&, const AnyNode&) = default;
};

/// Not the child; there is exactly one.
struct NotNode {
    std::vector<QueryNode> child;

    friend bool operator==(const NotNode&, const NotNode&) = default;
};

/// The child, whatever --match says (+word); there is exactly one.
struct MustNode {
    std::vector<QueryNode> child;

    friend bool operator==(const MustNode&, const MustNode&) = default;
};

struct QueryNode {
    std::variant<WordNode, PhraseNode, NameNode, ValueNode, DateNode, AllNode, AnyNode, NotNode, MustNode>
        content;

    friend bool operator==(const QueryNode&, const QueryNode&) = default;
};

/// Whether nothing is asked for: every article matches.
inline bool matches_everything(const QueryNode& node) {
    const auto* all = std::get_if<AllNode>(&node.content);
    return all != nullptr && all->children.empty();
}

}  // namespace news
