// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/span_evaluation.hpp"

#include <algorithm>
#include <iterator>

#include "common/terms.hpp"
#include "searcher/matching/span_join.hpp"
#include "searcher/matching/span_sequence.hpp"

namespace news {
namespace {

Spans as_spans(const std::vector<std::uint32_t>& positions) {
    Spans spans;
    spans.reserve(positions.size());
    for (const std::uint32_t position : positions)
        spans.push_back({position, position});
    return spans;
}

class Evaluator {
  public:
    Evaluator(PositionSource& article, std::size_t most) : article_(article), most_(most) {}

    Spans operator()(const SpanLeaf& leaf) const { return as_spans(article_.positions(leaf)); }

    Spans operator()(const SpanAny& any) const {
        Spans all;
        for (const SpanExpression& child : any.children) {
            const Spans spans = spans_below(child);
            all.insert(all.end(), spans.begin(), spans.end());
            if (all.size() >= most_) break;
        }
        put_in_order(all);
        return all;
    }

    Spans operator()(const SpanSequence& sequence) const {
        std::vector<Spans> parts;
        for (const SpanExpression& part : sequence.parts) {
            parts.push_back(spans_below(part));
            if (parts.back().empty()) return {};
        }
        std::uint32_t widest = sequence.slack;
        for (const std::uint32_t gap : sequence.gaps)
            widest = std::max(widest, gap + sequence.slack);
        return spans_in_sequence(parts, sequence, rules_for(widest + 1));
    }

    Spans operator()(const SpanNear& near) const {
        return folded(near.children, near.distance, [&](const Spans& a, const Spans& b, SpanJoin& rules) {
            if (near.order == SpanNear::Order::any) return rules.in_any_order(a, b, near.distance);
            return rules.in_order(a, b, near.distance);
        });
    }

    Spans operator()(const SpanSameRegion& region) const {
        std::vector<std::uint32_t> starts;
        bool is_read = false;
        return folded(region.children, PositionSource::no_position,
                      [&](const Spans& a, const Spans& b, SpanJoin& rules) {
                          if (!is_read) starts = article_.positions(region.starts);
                          is_read = true;
                          return rules.in_one_region(a, b, starts);
                      });
    }

    Spans operator()(const SpanFirstWords& first) const {
        Spans spans = spans_below(first.child.front());
        const std::uint32_t end = spans.empty() ? 0 : article_.headline_start();
        std::erase_if(spans, [&](const Span& span) { return span.last > first.count || span.last >= end; });
        return spans;
    }

    Spans operator()(const SpanLead& lead) const {
        Spans spans = spans_below(lead.child.front());
        if (spans.empty()) return spans;
        const std::vector<std::uint32_t> starts = article_.positions(lead.paragraph_starts);
        const auto next = std::upper_bound(starts.begin(), starts.end(), lead_words);
        const std::uint32_t end = next == starts.end() ? PositionSource::no_position : *next;
        const std::uint32_t headline = article_.headline_start();
        std::erase_if(spans, [&](const Span& span) { return span.last >= end && span.first < headline; });
        return spans;
    }

    Spans operator()(const SpanAtLeast& at_least) const {
        Spans spans = spans_below(at_least.child.front());
        if (count_apart(spans) < at_least.count) spans.clear();
        return spans;
    }

    Spans operator()(const SpanExcept& except) const {
        const std::vector<std::uint32_t> wanted = article_.positions(except.wanted);
        if (wanted.empty()) return {};
        const std::vector<std::uint32_t> unwanted = article_.positions(except.unwanted);
        std::vector<std::uint32_t> left;
        std::set_difference(wanted.begin(), wanted.end(), unwanted.begin(), unwanted.end(),
                            std::back_inserter(left));
        return as_spans(left);
    }

  private:
    Spans spans_below(const SpanExpression& expression) const {
        return std::visit(Evaluator{article_, most_spans}, expression.content);
    }

    /// Where the headline begins is dear to learn, and only those who look far can come from the text to it.
    SpanJoin rules_for(std::uint32_t distance) const {
        return {most_, distance > position_gap ? article_.headline_start() : PositionSource::no_position};
    }

    /// Joins the children from the left; only the last step is cut short.
    template <typename Join>
    Spans folded(const std::vector<SpanExpression>& children, std::uint32_t distance, Join join) const {
        Spans joined = spans_below(children.front());
        for (std::size_t i = 1; i < children.size() && !joined.empty(); ++i) {
            const Spans next = spans_below(children[i]);
            if (next.empty()) return {};
            SpanJoin rules = rules_for(distance);
            if (i + 1 < children.size()) rules.most = most_spans;
            joined = join(joined, next, rules);
            article_.count_work(rules.made);
        }
        return joined;
    }

    PositionSource& article_;
    std::size_t most_;
};

bool all_may_be_in(const std::vector<SpanExpression>& expressions, PositionSource& article) {
    return std::all_of(expressions.begin(), expressions.end(),
                       [&](const SpanExpression& one) { return may_be_in(one, article); });
}

}  // namespace

Spans spans_of(const SpanExpression& expression, PositionSource& article) {
    return std::visit(Evaluator{article, most_spans}, expression.content);
}

bool is_in(const SpanExpression& expression, PositionSource& article) {
    return !std::visit(Evaluator{article, 1}, expression.content).empty();
}

bool may_be_in(const SpanExpression& expression, PositionSource& article) {
    return std::visit(
        [&]<typename Node>(const Node& node) {
            if constexpr (std::is_same_v<Node, SpanLeaf>) {
                return article.holds(node);
            } else if constexpr (std::is_same_v<Node, SpanExcept>) {
                return article.holds(node.wanted);
            } else if constexpr (std::is_same_v<Node, SpanAny>) {
                return std::any_of(node.children.begin(), node.children.end(),
                                   [&](const SpanExpression& one) { return may_be_in(one, article); });
            } else if constexpr (std::is_same_v<Node, SpanSequence>) {
                return all_may_be_in(node.parts, article);
            } else if constexpr (requires { node.children; }) {
                return all_may_be_in(node.children, article);
            } else {
                return may_be_in(node.child.front(), article);
            }
        },
        expression.content);
}

}  // namespace news
