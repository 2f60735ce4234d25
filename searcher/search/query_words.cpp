// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/query_words.hpp"

#include <algorithm>

namespace news {
namespace {

void mark_phrase(const std::vector<std::string>& phrase, std::span<const Token> tokens,
                 std::vector<bool>& marks) {
    const auto same = [](const Token& token, const std::string& folded) { return token.folded == folded; };
    for (auto at = tokens.begin();; ++at) {
        at = std::search(at, tokens.end(), phrase.begin(), phrase.end(), same);
        if (at == tokens.end()) return;
        std::fill_n(marks.begin() + (at - tokens.begin()), phrase.size(), true);
    }
}

}  // namespace

QueryWords::QueryWords(const QueryNode& root) {
    collect(root);
}

void QueryWords::collect(const QueryNode& node) {
    if (const auto* word = std::get_if<WordNode>(&node.content)) {
        Analyzer analyzer("en");
        for (const std::vector<QueryTerm>& terms : word->word.alternatives) {
            std::vector<std::string> folded;
            for (const QueryTerm& term : terms)
                folded.push_back(term.text);
            if (folded.size() > 1) {
                phrases_.push_back(std::move(folded));
                continue;
            }
            for (const Token& token : analyzer.analyze(folded.front()))
                stems_.insert(token.stem);
        }
    } else if (const auto* phrase = std::get_if<PhraseNode>(&node.content)) {
        std::vector<std::string> folded;
        for (const PhrasePart& part : phrase->parts) {
            if (const auto* word_part = std::get_if<QueryWord>(&part)) folded.push_back(word_part->written);
        }
        phrases_.push_back(std::move(folded));
    } else if (const auto* all = std::get_if<AllNode>(&node.content)) {
        for (const QueryNode& child : all->children)
            collect(child);
    } else if (const auto* any = std::get_if<AnyNode>(&node.content)) {
        for (const QueryNode& child : any->children)
            collect(child);
    } else if (const auto* must = std::get_if<MustNode>(&node.content)) {
        collect(must->child.front());
    }
}

std::vector<bool> QueryWords::matches(std::span<const Token> tokens) const {
    std::vector<bool> marks(tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i)
        marks[i] = stems_.contains(tokens[i].stem);
    for (const std::vector<std::string>& phrase : phrases_)
        mark_phrase(phrase, tokens, marks);
    return marks;
}

}  // namespace news
