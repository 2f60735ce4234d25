// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/canonical.hpp"

#include <algorithm>

#include "common/text.hpp"

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
    if (is_plain) return value;
    return value.find('"') == std::string::npos ? quoted(value) : "“" + value + "”";
}

class CanonicalWriter {
  public:
    std::string operator()(const WordNode& word) const {
        return field_prefix(word.field) + word.word.written;
    }
    std::string operator()(const PhraseNode& phrase) const {
        std::vector<std::string> words;
        for (const PhrasePart& part : phrase.parts)
            words.push_back(std::get<QueryWord>(part).written);
        return field_prefix(phrase.field) + quoted(join(words, " "));
    }
    std::string operator()(const NameNode& name) const {
        const std::string names = join(name.folded, " ");
        return field_prefix(name.field) + (name.folded.size() > 1 ? quoted(names) : names);
    }
    std::string operator()(const ValueNode& value) const {
        return field_prefix(value.field) + as_value(value.value);
    }
    std::string operator()(const DateNode& date) const { return "date:" + to_text(date.condition); }
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

    std::string operator()(const auto& /*other*/) const { return "?"; }

  private:
    std::string inner(const QueryNode& node) const {
        const bool is_conjunction = std::holds_alternative<AllNode>(node.content);
        const std::string text = std::visit(*this, node.content);
        return is_conjunction ? '(' + text + ')' : text;
    }
};

}  // namespace

std::string canonical_text(const QueryNode& node) {
    return std::visit(CanonicalWriter{}, node.content);
}

}  // namespace news
