// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/parser.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/contradictions.hpp"
#include "searcher/query/filter_clause.hpp"
#include "searcher/query/lexer.hpp"
#include "searcher/query/position_rules.hpp"
#include "searcher/query/query_limits.hpp"
#include "searcher/query/text_clause.hpp"
#include "searcher/query/token_cursor.hpp"
#include "searcher/query/tree_building.hpp"

namespace news {
namespace {

constexpr double least_weight = 0.01;
constexpr double most_weight = 100;
constexpr std::string_view tilde_hint = "For example gorbachov~1 or \"oil pipeline\"~3";

/// What a space between two parts means.
enum class Joining : std::uint8_t { all, any };

/// Where a part of a query stands.
struct Scope {
    const Field* field = nullptr;  // that its words are looked for in
    Joining joining = Joining::all;
};

class Parser : private TokenCursor {
  public:
    Parser(std::string_view query, const QueryContext& context)
        : TokenCursor(query), limits_(query), texts_(query, warnings()), filters_(query, context.today) {}

    ParsedQuery parse() {
        ParsedQuery parsed{{AllNode{}}, {}};
        if (token().kind != Kind::end) {
            Node root = parse_alternatives({});
            if (token().kind == Kind::close)
                fail("there is no ( for this )", "Write the ( where the group begins, or leave this ) out.");
            if (root) parsed.root = std::move(*root);
        }
        if (matches_everything(parsed.root) && !trim(query()).empty())
            throw QueryError(query(), 0, "there is no word in this", std::string(no_word_hint));
        const std::string canonical = canonical_text(parsed.root);
        limits_.check_canonical(canonical);
        if (is_mixed_) warn(0, "AND binds tighter than OR: read as " + canonical);
        parsed.warnings = std::move(warnings());
        std::stable_sort(parsed.warnings.begin(), parsed.warnings.end(),
                         [](const auto& a, const auto& b) { return a.column < b.column; });
        return parsed;
    }

  private:
    using Node = std::optional<QueryNode>;  // empty where a part holds nothing to search for

    Node parse_alternatives(const Scope& scope) {
        std::vector<QueryNode> alternatives;
        bool has_conjunction = false;
        bool has_or = false;
        while (true) {
            if (Node node = parse_conjunction(scope)) alternatives.push_back(std::move(*node));
            has_conjunction = has_conjunction || units_of_last_conjunction_ > 1;
            if (token().kind == Kind::or_operator) {
                has_or = true;
                take();
                expect_operand();
            } else if (scope.joining == Joining::all || !begins_unit()) {
                break;
            }
        }
        if (has_or && has_conjunction) is_mixed_ = true;
        if (alternatives.empty()) return std::nullopt;
        return any_of(std::move(alternatives));
    }

    Node parse_conjunction(const Scope& scope) {
        refuse_operator_at_begin();
        AllNode all;
        std::size_t units = 0;
        while (true) {
            const bool is_joined_by_and = token().kind == Kind::and_operator;
            if (is_joined_by_and) {
                all.is_strict = true;
                take();
                expect_operand();
            }
            const bool ends_here = scope.joining == Joining::any && units > 0 && !is_joined_by_and;
            if (!begins_unit() || ends_here) break;
            if (units++ > 0 && !is_joined_by_and) refuse_loose_value(scope.field);
            const std::size_t begin = token().bytes.begin;
            Node unit = parse_unit(scope);
            if (!unit) continue;
            if (const std::string problem = contradiction(all.children, *unit); !problem.empty())
                warn(begin, problem);
            if (is_joined_by_and || !joins_filter_of_its_field(all.children, *unit))
                all.children.push_back(std::move(*unit));
        }
        units_of_last_conjunction_ = units;
        if (all.children.empty()) return std::nullopt;
        if (all.children.size() == 1) return std::move(all.children.front());
        return QueryNode{std::move(all)};
    }

    Node parse_unit(const Scope& scope) {
        Sign sign = Sign::none;
        const QueryToken& first = token();
        while (is_sign()) {
            const bool negates = take().kind != Kind::must;
            if (negates) sign = sign == Sign::must_not ? Sign::none : Sign::must_not;
            if (!negates && sign == Sign::none) sign = Sign::must;
            expect_operand();
        }
        if (&first != &token() && scope.joining == Joining::any) {
            fail_at(first.bytes.begin, fmt::format("{} has no place among alternatives", first.text),
                    "Write it outside of any:( ).");
        }
        Node node = parse_proximity(scope.field);
        if (!node) return node;
        return with_sign(std::move(*node), sign);
    }

    Node parse_proximity(const Field* field) {
        std::size_t begin = token().bytes.begin;
        Node node = parse_operand(field);
        for (int chained = 0; token().kind == Kind::proximity_operator; ++chained) {
            if (chained == QueryLimits::deepest_nesting)
                fail(fmt::format("more than {} proximity operators in a row", QueryLimits::deepest_nesting),
                     "Ask for the nearest words, and join the others by AND.");
            const QueryToken& op = take();
            expect_operand();
            if (!begins_operand())
                fail(fmt::format("{} cannot stand beside {}", token().text, op.text), position_hint());
            require_positions(node, begin, op.text);
            begin = token().bytes.begin;
            Node right = parse_operand(field);
            require_positions(right, begin, op.text);
            if (!are_in_one_field(*node, *right)) {
                fail_at(op.bytes.begin, fmt::format("both sides of {} are looked for in one field", op.text),
                        "For example title:(paris NEAR/3 balcony)");
            }
            node = QueryNode{ProximityNode{
                op.proximity.kind, op.proximity.distance, {std::move(*node), std::move(*right)}}};
        }
        return node;
    }

    static std::string position_hint() {
        return "Words, phrases, wildcards and (a OR b) of these can stand there; a weight stands behind the "
               "whole: (a NEAR/5 b)^2.";
    }

    void require_positions(const Node& node, std::size_t begin, const std::string& what) const {
        if (!node) fail_at(begin, "there is no word in this", std::string(no_word_hint));
        const std::string problem = why_without_positions(*node);
        if (!problem.empty())
            fail_at(begin, fmt::format("{} cannot stand beside {}", problem, what), position_hint());
    }

    Node parse_operand(const Field* field) {
        if (token().kind == Kind::field) field = take_field(field);
        const std::size_t begin = token().bytes.begin;
        Node node;
        switch (token().kind) {
            case Kind::open:
                node = parse_group({field, Joining::all});
                break;
            case Kind::any_of:
            case Kind::all_of:
                node = parse_scoped_group(field);
                break;
            case Kind::function:
                node = parse_function(field);
                break;
            default:
                return parse_clause(field);
        }
        if (token().kind == Kind::tilde)
            fail("~ stands behind a word or a phrase in quotes", std::string(tilde_hint));
        return with_weight(std::move(node), begin);
    }

    const Field* take_field(const Field* outer) {
        const QueryToken& name = token();
        if (outer != nullptr) refuse_field_inside(*outer);
        take();
        if (token().kind == Kind::field) refuse_field_inside(*name.field);
        if (!begins_operand()) {
            fail_at(name.bytes.begin, name.text + ": wants something to look for",
                    fmt::format("For example {}", name.field->example));
        }
        warn_of_lost_list(*name.field);
        mind_lost_range(*name.field);
        return name.field;
    }

    [[noreturn]] void refuse_field_inside(const Field& outer) const {
        fail(fmt::format("{}: stands inside {}:", token().text, outer.name),
             "Fields stand next to each other: title:paris lead:rescue");
    }

    Node parse_clause(const Field* field) {
        const QueryToken& clause = take();
        if (clause.kind == Kind::values) {
            std::vector<QueryNode> values = filters_.read(clause, *field);
            limits_.count_parts(clause.bytes.begin, values.size());
            return with_weight(any_of(std::move(values)), clause.bytes.begin);
        }
        limits_.count_parts(clause.bytes.begin, 1);
        const QueryToken* tilde = token().kind == Kind::tilde ? &take() : nullptr;
        if (token().kind == Kind::tilde) fail("a second ~ has no meaning", std::string(tilde_hint));
        return with_weight(texts_.read(clause, tilde, field), clause.bytes.begin);
    }

    Node with_weight(Node node, std::size_t begin) {
        if (token().kind != Kind::weight) return node;
        const QueryToken& weight = take();
        double factor = 0;
        const char* const end = weight.text.data() + weight.text.size();
        const auto [stopped, failure] = std::from_chars(weight.text.data(), end, factor);
        if (failure != std::errc{} || stopped != end || factor < least_weight || factor > most_weight) {
            fail_at(weight.bytes.begin,
                    fmt::format("^ wants a weight from {} to {}", least_weight, most_weight),
                    std::string(weight_hint));
        }
        if (token().kind == Kind::weight || token().kind == Kind::tilde)
            fail(token().bytes.of(query()).substr(0, 1) == "~" ? "~ stands before the weight: paris~1^2"
                                                               : "a second weight has no meaning",
                 std::string(weight_hint));
        if (!node) return node;
        if (is_filter(*node))
            fail_at(begin, "a filter does not score, so it takes no weight", std::string(weight_hint));
        return QueryNode{WeightNode{factor, {std::move(*node)}}};
    }

    Node parse_scoped_group(const Field* field) {
        const bool is_any = take().kind == Kind::any_of;
        Node node = parse_group({field, is_any ? Joining::any : Joining::all});
        if (auto* all = node ? std::get_if<AllNode>(&node->content) : nullptr) all->is_strict = true;
        return node;
    }

    Node parse_function(const Field* field) {
        const QueryToken& function = take();
        const std::size_t begin = token().bytes.begin + 1;
        Node node = parse_group({field, Joining::all});
        require_positions(node, begin, function.text + "( )");
        const unsigned count = function.function.count;
        if (function.function.function == CountingFunction::at_least)
            return QueryNode{AtLeastNode{count, {std::move(*node)}}};
        return QueryNode{FirstWordsNode{count, {std::move(*node)}}};
    }

    Node parse_group(const Scope& scope) {
        const std::size_t open = take().bytes.begin;
        limits_.enter_bracket(open);
        if (token().kind == Kind::close)
            fail("there is nothing between the brackets", "Write a word into them, or leave them out.");
        Node node = parse_alternatives(scope);
        if (token().kind != Kind::close)
            fail_at(open, "this ( is not closed", "Write the ) where the group ends.");
        take();
        limits_.leave_bracket();
        return node;
    }

    QueryLimits limits_;
    TextClauseReader texts_;
    FilterClauseReader filters_;
    std::size_t units_of_last_conjunction_ = 0;
    bool is_mixed_ = false;
};

}  // namespace

ParsedQuery parse_query(std::string_view query, const QueryContext& context) {
    QueryLimits{query}.check_length();
    return Parser{query, context}.parse();
}

}  // namespace news
