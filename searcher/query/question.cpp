// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/question.hpp"

#include <algorithm>
#include <iterator>

#include "searcher/query/stop_words.hpp"

namespace news {
namespace {

/// Shorter ones are keywords, names and titles: "the who", "man of the year".
constexpr std::size_t fewest_words = 5;
constexpr std::size_t fewest_left = 2;

const WordNode* as_word(const QueryNode& node) {
    const auto* word = std::get_if<WordNode>(&node.content);
    return word != nullptr && word->field == nullptr && word->match == WordMatch::stemmed ? word : nullptr;
}

bool says_nothing(const QueryNode& node, std::string_view language) {
    const WordNode* word = as_word(node);
    if (word == nullptr) return false;
    const std::vector<QueryTerm>& closest = word->word.alternatives.front();
    return closest.size() == 1 && closest.front().kind == QueryTerm::Kind::word &&
           is_stop_word(closest.front().text, language);
}

/// The words that a hyphen joins, if it joins words: wing-body, not x-ray or covid-19.
std::vector<QueryNode> parts_of(const WordNode& word) {
    const auto is_plain = [](const QueryTerm& term) {
        return term.kind == QueryTerm::Kind::word && term.text.size() > 1;
    };
    const auto joined =
        std::find_if(word.word.alternatives.begin(), word.word.alternatives.end(),
                     [&](const std::vector<QueryTerm>& terms) {
                         return terms.size() > 1 && std::all_of(terms.begin(), terms.end(), is_plain);
                     });
    if (joined == word.word.alternatives.end()) return {};
    std::vector<QueryNode> parts;
    for (const QueryTerm& term : *joined) {
        for (QueryWord& part : query_words(term.text))
            parts.push_back({WordNode{nullptr, std::move(part), WordMatch::stemmed}});
    }
    return parts;
}

/// With each of joined words for itself: an article that writes them apart is about the same.
std::vector<QueryNode> taken_apart(const std::vector<QueryNode>& nodes) {
    std::vector<QueryNode> apart;
    for (const QueryNode& node : nodes) {
        const WordNode* word = as_word(node);
        std::vector<QueryNode> parts = word != nullptr ? parts_of(*word) : std::vector<QueryNode>{};
        if (parts.empty()) parts.push_back(node);
        std::move(parts.begin(), parts.end(), std::back_inserter(apart));
    }
    return apart;
}

bool are_the_same(const QueryNode& one, const QueryNode& other) {
    const WordNode* word = as_word(one);
    const WordNode* like = as_word(other);
    return word != nullptr && like != nullptr && word->word.alternatives == like->word.alternatives;
}

/// The nodes, of which those that are the same are one with their number as its weight.
std::vector<QueryNode> counted(const std::vector<QueryNode>& nodes) {
    std::vector<const QueryNode*> distinct;
    std::vector<double> counts;
    for (const QueryNode& node : nodes) {
        const auto known = std::find_if(distinct.begin(), distinct.end(),
                                        [&](const QueryNode* other) { return are_the_same(node, *other); });
        if (known == distinct.end()) {
            distinct.push_back(&node);
            counts.push_back(1);
        } else {
            counts[static_cast<std::size_t>(known - distinct.begin())] += 1;
        }
    }
    std::vector<QueryNode> merged;
    for (std::size_t i = 0; i < distinct.size(); ++i)
        merged.push_back(counts[i] > 1 ? QueryNode{WeightNode{counts[i], {*distinct[i]}}} : *distinct[i]);
    return merged;
}

std::size_t count_words(const std::vector<QueryNode>& nodes) {
    return static_cast<std::size_t>(std::count_if(
        nodes.begin(), nodes.end(), [](const QueryNode& node) { return as_word(node) != nullptr; }));
}

}  // namespace

Question read_question(QueryNode root, std::string_view language) {
    const auto* all = std::get_if<AllNode>(&root.content);
    const bool is_long = all != nullptr && !all->is_strict && count_words(all->children) >= fewest_words;
    if (!is_long) return {std::move(root), {}};
    std::vector<QueryNode> kept;
    std::vector<std::string> left_out;
    for (QueryNode& child : taken_apart(all->children)) {
        if (!says_nothing(child, language)) {
            kept.push_back(std::move(child));
        } else if (const std::string& word = as_word(child)->word.written;
                   std::find(left_out.begin(), left_out.end(), word) == left_out.end()) {
            left_out.push_back(word);
        }
    }
    if (left_out.empty() || count_words(kept) < fewest_left) return {std::move(root), {}};
    return {{AllNode{counted(kept), false}}, std::move(left_out)};
}

}  // namespace news
