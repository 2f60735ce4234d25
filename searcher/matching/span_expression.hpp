// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace news {

struct SpanExpression;

/// Any of these index terms: a span of one word.
struct SpanLeaf {
    std::vector<std::string> terms;
    /// The same words' terms in the headline only, by which it is known where the headline begins; needed
    /// below FirstWords, Lead, SameRegion and where words may be position_gap apart.
    std::vector<std::string> headline_terms;
    std::uint32_t number = 0;  // number_leaves: which leaf of the expression this is

    friend bool operator==(const SpanLeaf&, const SpanLeaf&) = default;
};

struct SpanAny {
    std::vector<SpanExpression> children;

    friend bool operator==(const SpanAny&, const SpanAny&) = default;
};

/// The parts one behind the other, with exactly `gaps[i]` words between part i and the next, and at most
/// `slack` more words between them, all gaps together.
struct SpanSequence {
    std::vector<SpanExpression> parts;
    std::vector<std::uint32_t> gaps;  // one fewer than parts
    std::uint32_t slack = 0;

    friend bool operator==(const SpanSequence&, const SpanSequence&) = default;
};

/// The children beside each other: they do not overlap, and from the end of one to the begin of the other are
/// at most `distance` positions, 1 for neighbours. More than two are joined from the left.
struct SpanNear {
    enum class Order : std::uint8_t { any, as_written };

    std::vector<SpanExpression> children;
    std::uint32_t distance = 1;
    Order order = Order::any;

    friend bool operator==(const SpanNear&, const SpanNear&) = default;
};

/// The children, not overlapping, in one sentence or paragraph: none of the `starts` is behind the first word
/// and not behind the last.
struct SpanSameRegion {
    std::vector<SpanExpression> children;
    SpanLeaf starts;

    friend bool operator==(const SpanSameRegion&, const SpanSameRegion&) = default;
};

/// The child within the first `count` words of the text; the headline is none of it. There is one child.
struct SpanFirstWords {
    std::vector<SpanExpression> child;
    std::uint32_t count = 0;

    friend bool operator==(const SpanFirstWords&, const SpanFirstWords&) = default;
};

/// The child in the headline or in the first paragraphs; there is one child.
struct SpanLead {
    std::vector<SpanExpression> child;
    SpanLeaf paragraph_starts;

    friend bool operator==(const SpanLead&, const SpanLead&) = default;
};

/// The first paragraphs end with the one in which the text has this many words.
inline constexpr std::uint32_t lead_words = 40;

/// All of the child's spans if these are at least `count`; overlapping ones are one. There is one child.
struct SpanAtLeast {
    std::vector<SpanExpression> child;
    std::uint32_t count = 0;

    friend bool operator==(const SpanAtLeast&, const SpanAtLeast&) = default;
};

/// The words that are the first leaf's and not the second's.
struct SpanExcept {
    SpanLeaf wanted;
    SpanLeaf unwanted;

    friend bool operator==(const SpanExcept&, const SpanExcept&) = default;
};

/// What is looked for in one article by the positions of its words.
struct SpanExpression {
    std::variant<SpanLeaf, SpanAny, SpanSequence, SpanNear, SpanSameRegion, SpanFirstWords, SpanLead,
                 SpanAtLeast, SpanExcept>
        content;

    friend bool operator==(const SpanExpression&, const SpanExpression&) = default;
};

/// Visits the leaves in the order in which they are numbered, those that only bound or exclude included.
void for_each_leaf(SpanExpression& expression, const std::function<void(SpanLeaf&)>& visit);
/// Numbers the leaves from 0; returns how many there are.
std::uint32_t number_leaves(SpanExpression& expression);
/// The leaves whose words a SpanExcept does not take.
void for_each_exception(const SpanExpression& expression, const std::function<void(const SpanLeaf&)>& visit);
/// The leaves whose words an article must have to be marked.
void for_each_wanted_leaf(const SpanExpression& expression,
                          const std::function<void(const SpanLeaf&)>& visit);

}  // namespace news
