// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/spelling_check.hpp"

#include <algorithm>

#include "common/analysis/query_word.hpp"
#include "common/terms.hpp"
#include "searcher/query/query_nodes.hpp"

namespace news {
namespace {

/// The folded form, if it is but one.
const std::string* plain_form(const QueryWord& word) {
    if (word.alternatives.size() != 1 || word.alternatives.front().size() != 1) return nullptr;
    const QueryTerm& term = word.alternatives.front().front();
    return term.kind == QueryTerm::Kind::word ? &term.text : nullptr;
}

/// Calls visit(QueryWord) for what was not asked for in just this form: a word, or those of a phrase.
template <typename Node, typename Visit>
void for_each_word_in(Node& node, Visit visit) {
    if (auto* word = std::get_if<WordNode>(&node.content)) {
        if (word->match == WordMatch::stemmed) visit(word->word);
    } else if (auto* phrase = std::get_if<PhraseNode>(&node.content)) {
        for (auto& part : phrase->parts) {
            if (auto* of_phrase = std::get_if<QueryWord>(&part)) visit(*of_phrase);
        }
    }
}

void collect_words(const QueryNode& node, std::vector<std::string>& words) {
    if (std::holds_alternative<NotNode>(node.content)) return;
    for_each_word_in(node, [&](const QueryWord& word) {
        const std::string* form = plain_form(word);
        if (form != nullptr && std::find(words.begin(), words.end(), *form) == words.end())
            words.push_back(*form);
    });
    for (const QueryNode& child : nodes_below(node))
        collect_words(child, words);
}

/// In how many articles a word is, at most, in any form.
std::uint64_t articles_with_any_form(const std::string& word, const ArchiveView& archive) {
    std::uint64_t most = archive.words.articles_with(word_term(word));
    for (const LanguageStemmer& language : archive.languages.all()) {
        const std::string term = stem_term(language.stem(word), language.mark);
        most = std::max<std::uint64_t>(most, archive.words.articles_with(term));
    }
    return most;
}

/// A word whose other forms alone are known is no slip.
bool may_be_slip(const std::string& word, SpellScope scope, const ArchiveView& archive) {
    constexpr std::uint64_t few = 3;  // articles
    if (scope == SpellScope::all_words) return true;
    const std::uint64_t articles = articles_with_any_form(word, archive);
    if (articles == 0 || scope == SpellScope::unknown_words) return articles == 0;
    return articles <= few && archive.words.articles_with(word_term(word)) > 0;
}

void respell(QueryWord& word, const std::vector<SpellingSuggestion>& suggestions) {
    const std::string* form = plain_form(word);
    if (form == nullptr) return;
    const auto better = std::find_if(suggestions.begin(), suggestions.end(),
                                     [&](const SpellingSuggestion& one) { return one.word == *form; });
    if (better == suggestions.end()) return;
    std::vector<QueryWord> words = query_words(better->likely.front());
    if (words.size() == 1) word = std::move(words.front());
}

void respell(QueryNode& node, const std::vector<SpellingSuggestion>& suggestions) {
    for_each_word_in(node, [&](QueryWord& word) { respell(word, suggestions); });
    std::visit(
        [&](auto& content) {
            if constexpr (requires { content.children; }) {
                for (QueryNode& child : content.children)
                    respell(child, suggestions);
            } else if constexpr (requires { content.child; }) {
                for (QueryNode& child : content.child)
                    respell(child, suggestions);
            }
        },
        node.content);
}

}  // namespace

std::vector<SpellingSuggestion> spelling_suggestions(const QueryNode& root, ArchiveView& archive,
                                                     SpellScope scope) {
    constexpr std::size_t most_words = 5;  // of a query; a long one costs no more than that
    constexpr std::size_t most_spellings = 3;
    std::vector<std::string> words;
    collect_words(root, words);
    std::erase_if(words, [&](const std::string& word) { return !may_be_slip(word, scope, archive); });
    if (words.size() > most_words) words.resize(most_words);
    std::vector<SpellingSuggestion> suggestions;
    for (const std::string& word : words) {
        SpellingSuggestion suggestion{word, {}};
        for (const CountedWord& likely : archive.words.nearest_words(word, most_spellings))
            suggestion.likely.push_back(likely.word);
        if (!suggestion.likely.empty()) suggestions.push_back(std::move(suggestion));
    }
    return suggestions;
}

QueryNode with_spellings(const QueryNode& root, const std::vector<SpellingSuggestion>& suggestions) {
    QueryNode respelt = root;
    respell(respelt, suggestions);
    return respelt;
}

}  // namespace news
