// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/relevance_feedback.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "common/fields.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/query/stop_words.hpp"
#include "searcher/translation/ranking.hpp"

namespace news {
namespace {

using Xapian::Query;

/// How likely each stem is, by its term.
using TermShares = std::map<std::string, double>;

bool is_stem_of_text(std::string_view term) {
    std::string_view stem = term.substr(prefix::stem.size());
    if (stem.starts_with(prefix::foreign)) stem.remove_prefix(prefix::foreign.size());
    return !stem.empty() && !is_ascii_upper(stem.front());  // the headline's have its field's prefix
}

/// A word that every tenth article has says nothing, nor does one that no other has.
bool can_tell(const std::string& term, const Xapian::Database& database) {
    constexpr std::uint64_t widest_spread = 10;
    constexpr std::uint64_t few_articles = 20;
    const std::uint64_t articles = database.get_termfreq(term);
    return articles > 1 &&
           articles * widest_spread <= std::max<std::uint64_t>(database.get_doccount(), few_articles);
}

/// Of the article's stems in all.
TermShares shares_in(const Xapian::Document& document) {
    TermShares shares;
    double all = 0;
    const std::string beginning{prefix::stem};
    auto term = document.termlist_begin();
    for (term.skip_to(beginning); term != document.termlist_end() && (*term).starts_with(beginning); ++term) {
        if (!is_stem_of_text(*term)) continue;
        const double count = term.get_wdf();
        shares.emplace(*term, count);
        all += count;
    }
    for (auto& [stem, share] : shares)
        share /= all;
    return shares;
}

/// p(w|R): what the articles say of a word, each as loud as it scores.
TermShares relevance_model(const std::vector<Xapian::MSetIterator>& best) {
    double scores = 0;
    for (const Xapian::MSetIterator& hit : best)
        scores += hit.get_weight();
    TermShares model;
    for (const Xapian::MSetIterator& hit : best) {
        const double loudness = scores > 0 ? hit.get_weight() / scores : 0;
        for (const auto& [term, share] : shares_in(hit.get_document()))
            model[term] += loudness * share;
    }
    return model;
}

/// Names the word of a stem's term by the form in which the hits have it most often.
class WordNames {
  public:
    WordNames(const std::vector<Xapian::MSetIterator>& best, const ArchiveLanguages& languages)
        : best_(best), languages_(languages) {}

    /// Nothing for one that only holds sentences together.
    std::optional<std::string> of(const std::string& term) const {
        for (const LanguageStemmer& language : languages_.all()) {
            const std::string beginning = stem_term("a", language.mark);
            const std::string prefix = beginning.substr(0, beginning.size() - 1);
            if (!term.starts_with(prefix) || (language.mark.empty() && is_foreign(term))) continue;
            std::string word = most_frequent_form(term.substr(prefix.size()), language);
            if (is_stop_word(word, language.language)) return std::nullopt;
            return word;
        }
        return std::nullopt;
    }

  private:
    static bool is_foreign(const std::string& term) {
        return std::string_view(term).substr(prefix::stem.size()).starts_with(prefix::foreign);
    }

    std::string most_frequent_form(const std::string& stem, const LanguageStemmer& language) const {
        const std::string beginning = beginning_of_forms(stem, language.language);
        std::map<std::string, std::uint64_t> forms;
        for (const Xapian::MSetIterator& hit : best_) {
            const Xapian::Document document = hit.get_document();
            auto term = document.termlist_begin();
            for (term.skip_to(beginning); term != document.termlist_end() && (*term).starts_with(beginning);
                 ++term) {
                const bool is_form = !is_ascii_upper((*term).front()) && language.stem(*term) == stem;
                if (is_form) forms[*term] += term.get_wdf();
            }
        }
        const auto most = std::max_element(forms.begin(), forms.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        return most == forms.end() ? stem : most->first;
    }

    const std::vector<Xapian::MSetIterator>& best_;
    const ArchiveLanguages& languages_;
};

std::vector<std::pair<double, std::string>> likeliest_first(const TermShares& model) {
    std::vector<std::pair<double, std::string>> terms;
    for (const auto& [term, share] : model)
        terms.emplace_back(share, term);
    std::sort(terms.begin(), terms.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    return terms;
}

}  // namespace

std::vector<FeedbackWord> feedback_words(const std::vector<Xapian::MSetIterator>& best,
                                         const AskedFor& asked_for, const ArchiveView& archive) {
    const WordNames names(best, archive.languages);
    std::vector<FeedbackWord> words;
    double shares = 0;
    for (const auto& [share, term] : likeliest_first(relevance_model(best))) {
        if (words.size() == ranking::feedback_words) break;
        if (asked_for.terms.contains(term) || !can_tell(term, archive.database)) continue;
        const std::optional<std::string> word = names.of(term);
        if (!word || asked_for.terms.contains(*word)) continue;
        words.push_back({term, *word, share});
        shares += share;
    }
    constexpr double beside_query = ranking::feedback_share / (1 - ranking::feedback_share);
    for (FeedbackWord& word : words)
        word.weight *= beside_query * static_cast<double>(asked_for.words) / shares;
    return words;
}

Query feedback_query(const std::vector<FeedbackWord>& words) {
    std::vector<Query> scored;
    for (const FeedbackWord& word : words)
        scored.emplace_back(Query::OP_SCALE_WEIGHT, Query(word.term), word.weight);
    return {Query::OP_OR, scored.begin(), scored.end()};
}

}  // namespace news
