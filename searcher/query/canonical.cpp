// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/canonical.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/query/lexer.hpp"
#include "searcher/query/typed_word.hpp"

namespace news {
namespace {

std::string quoted(std::string_view text) {
    return '"' + std::string(text) + '"';
}

std::string field_prefix(const Field* field) {
    return field == nullptr ? "" : std::string(field->name) + ':';
}

/// A value that might not be read back as one piece is quoted; one that holds a quote came in curly ones.
std::string as_value(const std::string& value) {
    const bool is_plain = std::all_of(value.begin(), value.end(), [](char c) {
        return is_ascii_letter(c) || is_ascii_digit(c) ||
               std::string_view("_-.:/").find(c) != std::string_view::npos;
    });
    if (is_plain && value.front() != '-') return value;
    return value.find('"') == std::string::npos ? quoted(value) : "“" + value + "”";
}

std::string text_of(const PhrasePart& part) {
    if (const auto* word = std::get_if<QueryWord>(&part)) return word->written;
    if (const auto* pattern = std::get_if<WildcardPattern>(&part)) return pattern->pattern;
    return "*";
}

std::string operator_of(const ProximityNode& node) {
    switch (node.kind) {
        case Proximity::near:
            return fmt::format("NEAR/{}", node.distance);
        case Proximity::ordered:
            return fmt::format("PRE/{}", node.distance);
        case Proximity::sentence:
            return "w/s";
        case Proximity::paragraph:
            return "w/p";
    }
    return {};
}

std::string range_text(const std::optional<std::uint32_t>& least, const std::optional<std::uint32_t>& most) {
    if (least == most && least) return std::to_string(*least);
    return (least ? std::to_string(*least) : "") + ".." + (most ? std::to_string(*most) : "");
}

/// A word that might be read as something else ("w/5," is no operator) is quoted.
std::string as_word(const std::string& written) {
    try {
        const LexedQuery lexed = lex_query(written);
        const bool is_plain = lexed.tokens.size() == 2 &&
                              lexed.tokens.front().kind == QueryToken::Kind::word &&
                              lexed.tokens.front().text == written && !has_wildcard(written);
        return is_plain ? written : quoted(written);
    } catch (const QueryError&) {
        return quoted(written);
    }
}

class CanonicalWriter {
  public:
    std::string operator()(const WordNode& word) const {
        if (word.match == WordMatch::stemmed) return field_prefix(word.field) + as_word(word.word.written);
        const std::string& exact = word.word.exact.empty() ? word.word.written : word.word.exact;
        return field_prefix(word.field) + '=' + exact;
    }
    std::string operator()(const WildcardNode& wildcard) const {
        return field_prefix(wildcard.field) + wildcard.pattern;
    }
    std::string operator()(const FuzzyNode& fuzzy) const {
        return fmt::format("{}{}~{}", field_prefix(fuzzy.field), fuzzy.folded, fuzzy.edits);
    }
    std::string operator()(const PhraseNode& phrase) const {
        std::vector<std::string> parts;
        for (const PhrasePart& part : phrase.parts)
            parts.push_back(text_of(part));
        const std::string text = field_prefix(phrase.field) + quoted(join(parts, " "));
        return phrase.slack == 0 ? text : fmt::format("{}~{}", text, phrase.slack);
    }
    std::string operator()(const NameNode& name) const {
        const std::string names = join(name.folded, " ");
        return field_prefix(name.field) + (name.folded.size() > 1 ? quoted(names) : names);
    }
    std::string operator()(const ValueNode& value) const {
        return field_prefix(value.field) + as_value(value.value);
    }
    std::string operator()(const DateNode& date) const { return "date:" + to_text(date.condition); }
    std::string operator()(const WordCountNode& count) const {
        return "words:" + range_text(count.least, count.most);
    }
    std::string operator()(const LinkNode& link) const {
        return (link.kind == LinkKind::cites ? "cites:" : "related:") + as_value(link.id);
    }
    std::string operator()(const ProximityNode& node) const {
        return fmt::format("{} {} {}", side(node.children[0]), operator_of(node), side(node.children[1]));
    }
    std::string operator()(const AtLeastNode& node) const {
        return fmt::format("atleast{}{}", node.count, in_brackets(node.child.front()));
    }
    std::string operator()(const FirstWordsNode& node) const {
        return fmt::format("first{}{}", node.count, in_brackets(node.child.front()));
    }
    std::string operator()(const WeightNode& node) const {
        return fmt::format("{}^{}", weighted(node.child.front()), node.factor);
    }
    std::string operator()(const MustNode& must) const { return '+' + inner(must.child.front()); }
    std::string operator()(const NotNode& negation) const { return "NOT " + inner(negation.child.front()); }
    std::string operator()(const AnyNode& any) const {
        std::string text;
        for (const QueryNode& child : any.children)
            text += (text.empty() ? "(" : " OR ") + inner(child);
        return text + ')';
    }

    /// NOT stands without AND before it; bare + needs none either, but reads better with it.
    std::string operator()(const AllNode& all) const {
        std::string text;
        for (const QueryNode& child : all.children) {
            const bool is_negation = std::holds_alternative<NotNode>(child.content);
            if (!text.empty()) text += is_negation ? " " : " AND ";
            text += inner(child);
        }
        return text;
    }

  private:
    std::string text_of_node(const QueryNode& node) const { return std::visit(*this, node.content); }

    std::string in_brackets(const QueryNode& node) const {
        const std::string text = text_of_node(node);
        return std::holds_alternative<AnyNode>(node.content) ? text : '(' + text + ')';
    }

    std::string inner(const QueryNode& node) const {
        return std::holds_alternative<AllNode>(node.content) ? in_brackets(node) : text_of_node(node);
    }

    std::string side(const QueryNode& node) const {
        return std::holds_alternative<ProximityNode>(node.content) ? in_brackets(node) : text_of_node(node);
    }

    std::string weighted(const QueryNode& node) const {
        const bool is_one_piece = std::holds_alternative<WordNode>(node.content) ||
                                  std::holds_alternative<WildcardNode>(node.content) ||
                                  std::holds_alternative<FuzzyNode>(node.content) ||
                                  std::holds_alternative<PhraseNode>(node.content) ||
                                  std::holds_alternative<AtLeastNode>(node.content) ||
                                  std::holds_alternative<FirstWordsNode>(node.content);
        return is_one_piece ? text_of_node(node) : in_brackets(node);
    }
};

}  // namespace

std::string canonical_text(const QueryNode& node) {
    return std::visit(CanonicalWriter{}, node.content);
}

}  // namespace news
