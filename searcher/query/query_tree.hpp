// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "common/analysis/query_word.hpp"
#include "common/fields.hpp"
#include "searcher/query/date_condition.hpp"
#include "searcher/query/query_error.hpp"

namespace news {

struct QueryNode;

/// In which forms a word is looked for.
enum class WordMatch : std::uint8_t {
    stemmed,  // all forms of its stem
    exact,    // =café: as it is written, accents and capitals included
};

/// One word; `field` is null for headline and text.
struct WordNode {
    const Field* field = nullptr;
    QueryWord word;
    WordMatch match = WordMatch::stemmed;

    friend bool operator==(const WordNode&, const WordNode&) = default;
};

/// Folded; * stands for any letters, ? for one. At least two are fixed.
struct WildcardPattern {
    std::string pattern;

    friend bool operator==(const WildcardPattern&, const WildcardPattern&) = default;
};

/// All words of a pattern; `field` as for a word, or one of names.
struct WildcardNode {
    const Field* field = nullptr;
    std::string pattern;

    friend bool operator==(const WildcardNode&, const WildcardNode&) = default;
};

/// All words that are spelled like this one but for some edits: a letter more, less, another or swapped.
struct FuzzyNode {
    const Field* field = nullptr;
    std::string folded;
    unsigned edits = 1;  // at most

    friend bool operator==(const FuzzyNode&, const FuzzyNode&) = default;
};

/// Any one word of a phrase.
struct WordGap {
    friend bool operator==(const WordGap&, const WordGap&) = default;
};

using PhrasePart = std::variant<QueryWord, WildcardPattern, WordGap>;

/// Folded words next to each other, in this order; a gap is neither the first nor the last part.
struct PhraseNode {
    const Field* field = nullptr;
    std::vector<PhrasePart> parts;
    unsigned slack = 0;  // words that may stand between, in all

    friend bool operator==(const PhraseNode&, const PhraseNode&) = default;
};

/// Folded names of one person, in any order.
struct NameNode {
    const Field* field = nullptr;
    std::vector<std::string> folded;

    friend bool operator==(const NameNode&, const NameNode&) = default;
};

/// A whole value of a field: folded; of site: the host; of url: the canonical_url; of id: as it is.
struct ValueNode {
    const Field* field = nullptr;
    std::string value;

    friend bool operator==(const ValueNode&, const ValueNode&) = default;
};

struct DateNode {
    DateCondition condition;

    friend bool operator==(const DateNode&, const DateNode&) = default;
};

/// How many words headline and text have, both ends included.
struct WordCountNode {
    std::optional<std::uint32_t> least;
    std::optional<std::uint32_t> most;

    friend bool operator==(const WordCountNode&, const WordCountNode&) = default;
};

enum class LinkKind : std::uint8_t {
    cites,    // lists the article among its related posts
    related,  // either of the two lists the other
};

/// The articles that are linked to one.
struct LinkNode {
    LinkKind kind = LinkKind::related;
    std::string id;

    friend bool operator==(const LinkNode&, const LinkNode&) = default;
};

enum class Proximity : std::uint8_t { near, ordered, sentence, paragraph };

/// Two things near each other: words, phrases, wildcards, edit distances, alternatives of these, or again
/// two things near each other; all of one field.
struct ProximityNode {
    Proximity kind = Proximity::near;
    unsigned distance = 0;            // from one to the other, in words; 0 for sentence and paragraph
    std::vector<QueryNode> children;  // two

    friend bool operator==(const ProximityNode&, const ProximityNode&) = default;
};

/// The child, so many times or more; there is exactly one, such as can stand in a ProximityNode.
struct AtLeastNode {
    unsigned count = 1;
    std::vector<QueryNode> child;

    friend bool operator==(const AtLeastNode&, const AtLeastNode&) = default;
};

/// The child, within so many words from the beginning; there is exactly one, such as can stand in a
/// ProximityNode.
struct FirstWordsNode {
    unsigned count = 1;
    std::vector<QueryNode> child;

    friend bool operator==(const FirstWordsNode&, const FirstWordsNode&) = default;
};

/// The child, whose score counts so much more; there is exactly one.
struct WeightNode {
    double factor = 1;
    std::vector<QueryNode> child;

    friend bool operator==(const WeightNode&, const WeightNode&) = default;
};

/// All of the children. Where none of the operators is written, the words and phrases among them are subject
/// to --match: they may be relaxed to some of them.
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
    std::variant<WordNode, WildcardNode, FuzzyNode, PhraseNode, NameNode, ValueNode, DateNode, WordCountNode,
                 LinkNode, ProximityNode, AtLeastNode, FirstWordsNode, WeightNode, AllNode, AnyNode, NotNode,
                 MustNode>
        content;

    friend bool operator==(const QueryNode&, const QueryNode&) = default;
};

/// Whether nothing is asked for: every article matches.
inline bool matches_everything(const QueryNode& node) {
    const auto* all = std::get_if<AllNode>(&node.content);
    return all != nullptr && all->children.empty();
}

}  // namespace news
