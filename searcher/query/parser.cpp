// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/parser.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/clause_reader.hpp"
#include "searcher/query/lexer.hpp"

namespace news {
namespace {

using Kind = QueryToken::Kind;

constexpr std::size_t longest_query = 20'000;  // bytes
constexpr std::size_t most_clauses = 1'000;
constexpr int deepest_nesting = 100;

class Parser {
  public:
    explicit Parser(std::string_view query)
        : query_(query), lexed_(lex_query(query)), clauses_(query, lexed_.warnings) {}

    ParsedQuery parse() {
        ParsedQuery parsed{{AllNode{}}, {}};
        if (!trim(query_).empty()) {
            Node root;
            if (token().kind != Kind::end) root = parse_alternatives(nullptr);
            if (token().kind == Kind::close) fail("there is no ( for this )");
            if (!root) throw QueryError(query_, 0, "there is no word in this");
            parsed.root = std::move(*root);
        }
        if (is_mixed_) {
            lexed_.warnings.push_back(
                {1, "AND binds tighter than OR: read as " + canonical_text(parsed.root)});
        }
        parsed.warnings = std::move(lexed_.warnings);
        return parsed;
    }

  private:
    using Node = std::optional<QueryNode>;  // empty where a part holds nothing to search for

    const QueryToken& token() const { return lexed_.tokens[at_]; }

    [[noreturn]] void fail(const std::string& problem, std::string hint = {}) const {
        throw QueryError(query_, token().bytes.begin, problem, std::move(hint));
    }

    static bool is_value(const QueryToken& token) {
        return token.kind == Kind::word || token.kind == Kind::phrase || token.kind == Kind::values;
    }

    bool begins_unit() const {
        const Kind kind = token().kind;
        return kind != Kind::end && kind != Kind::close && kind != Kind::and_operator &&
               kind != Kind::or_operator;
    }

    Node parse_alternatives(const Field* field) {
        std::vector<QueryNode> alternatives;
        bool has_conjunction = false;
        bool has_or = false;
        while (true) {
            if (Node node = parse_conjunction(field)) alternatives.push_back(std::move(*node));
            has_conjunction = has_conjunction || units_of_last_conjunction_ > 1;
            if (token().kind != Kind::or_operator) break;
            has_or = true;
            ++at_;
            expect_operand("OR");
        }
        if (has_or && has_conjunction) is_mixed_ = true;
        if (alternatives.empty()) return std::nullopt;
        if (alternatives.size() == 1) return std::move(alternatives.front());
        return QueryNode{AnyNode{std::move(alternatives)}};
    }

    /// An operator at hand has been passed; something must follow, on its column.
    void expect_operand(std::string_view name) {
        if (begins_unit()) return;
        --at_;
        fail(fmt::format("{} wants something on its right", name));
    }

    Node parse_conjunction(const Field* field) {
        if (token().kind == Kind::and_operator || token().kind == Kind::or_operator) {
            fail(token().text + " wants something on its left",
                 "To search for the word, write it in lower case.");
        }
        AllNode all;
        std::size_t units = 0;
        while (true) {
            const bool is_joined_by_and = token().kind == Kind::and_operator;
            if (is_joined_by_and) {
                all.is_strict = true;
                ++at_;
                expect_operand("AND");
            }
            if (!begins_unit()) break;
            if (units++ > 0 && !is_joined_by_and) refuse_loose_value(field);
            Node unit = parse_unit(field);
            if (unit && (is_joined_by_and || !joins_filter_of_its_field(all.children, *unit))) {
                all.children.push_back(std::move(*unit));
            }
        }
        units_of_last_conjunction_ = units;
        if (all.children.empty()) return std::nullopt;
        if (all.children.size() == 1) return std::move(all.children.front());
        return QueryNode{std::move(all)};
    }

    /// source:(new york times) could mean three values or one: neither is guessed.
    void refuse_loose_value(const Field* field) const {
        if (field == nullptr || field->match == FieldMatch::words || !is_value(token())) return;
        fail(fmt::format("{}: takes whole values", field->name),
             "Put several words in quotes, or OR between several values.");
    }

    /// source:nyt source:bbc asks for either: no article has two sources. Adds the unit to a filter of the
    /// same field if there is one.
    static bool joins_filter_of_its_field(std::vector<QueryNode>& children, QueryNode& unit) {
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

    static void append_alternatives(AnyNode& any, QueryNode node) {
        if (auto* more = std::get_if<AnyNode>(&node.content)) {
            std::move(more->children.begin(), more->children.end(), std::back_inserter(any.children));
        } else {
            any.children.push_back(std::move(node));
        }
    }

    /// The field of a value filter, or of a group of values of one field; otherwise null.
    static const Field* filter_field(const QueryNode& node) {
        if (const auto* value = std::get_if<ValueNode>(&node.content)) return value->field;
        const auto* any = std::get_if<AnyNode>(&node.content);
        if (any == nullptr) return nullptr;
        const Field* field = filter_field(any->children.front());
        const bool all_same =
            std::all_of(any->children.begin(), any->children.end(),
                        [&](const QueryNode& child) { return filter_field(child) == field; });
        return all_same ? field : nullptr;
    }

    Node parse_unit(const Field* field) {
        bool is_negated = false;
        bool is_must = false;
        while (token().kind == Kind::not_operator || token().kind == Kind::must ||
               token().kind == Kind::must_not) {
            const std::string name = token().text;
            is_must = token().kind == Kind::must;
            if (!is_must) is_negated = !is_negated;
            ++at_;
            expect_operand(name);
        }
        Node node = parse_operand(field);
        if (!node || (!is_negated && !is_must)) return node;
        return with_sign(std::move(*node), is_negated);
    }

    /// -(-a) is a, -(+a) is -a, +(-a) is -a: signs do not pile up.
    static QueryNode with_sign(QueryNode node, bool is_negated) {
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
        return {MustNode{{std::move(node)}}};
    }

    Node parse_operand(const Field* field) {
        if (token().kind == Kind::field) {
            if (field != nullptr) fail(fmt::format("{}: stands inside {}:", token().text, field->name));
            field = token().field;
            const std::string name = token().text;
            ++at_;
            if (!is_value(token()) && token().kind != Kind::open) {
                --at_;
                fail(name + ": wants something to look for", fmt::format("For example {}", field->example));
            }
        }
        if (token().kind == Kind::open) return parse_group(field);
        if (++clause_count_ > most_clauses) {
            fail(fmt::format("the query has more than {} parts", with_thousands(most_clauses)));
        }
        return clauses_.read(lexed_.tokens[at_++], field);
    }

    Node parse_group(const Field* field) {
        if (++depth_ > deepest_nesting) fail(fmt::format("nested deeper than {} brackets", deepest_nesting));
        const std::size_t open = at_++;
        if (token().kind == Kind::close) fail("there is nothing between the brackets");
        Node node = parse_alternatives(field);
        if (token().kind != Kind::close) {
            at_ = open;
            fail("this ( is not closed");
        }
        ++at_;
        --depth_;
        return node;
    }

    std::string_view query_;
    LexedQuery lexed_;
    ClauseReader clauses_;
    std::size_t at_ = 0;
    std::size_t units_of_last_conjunction_ = 0;
    std::size_t clause_count_ = 0;
    int depth_ = 0;
    bool is_mixed_ = false;
};

}  // namespace

ParsedQuery parse_query(std::string_view query, const QueryContext& /*context*/) {
    if (query.size() > longest_query) {
        throw QueryError(cut_at_character(query, 60), 0,
                         fmt::format("the query is longer than {} bytes", with_thousands(longest_query)));
    }
    return Parser{query}.parse();
}

}  // namespace news
