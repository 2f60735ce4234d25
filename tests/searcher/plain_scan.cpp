// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/searcher/plain_scan.hpp"

#include <algorithm>

#include <xapian.h>

namespace news::test {
namespace {

const ScannedArticle::Word& word_at(const ScannedArticle& article, int position) {
    return *std::find_if(article.words.begin(), article.words.end(),
                         [&](const ScannedArticle::Word& word) { return word.position == position; });
}

/// Whether all from the first to the last word is in the headline, or all in the text.
bool is_together(const ScannedArticle& article, const std::pair<int, int>& span) {
    return word_at(article, span.first).in_headline == word_at(article, span.second).in_headline;
}

using Pair = std::pair<int, int>;
using Condition = std::function<bool(const ScannedArticle&, const Pair& before, const Pair& behind)>;

PlainSpans pairs(const ScannedArticle& article, const PlainSpans& befores, const PlainSpans& behinds,
                 const Condition& holds) {
    PlainSpans found;
    for (const Pair& before : befores) {
        for (const Pair& behind : behinds) {
            const Pair both{before.first, behind.second};
            if (before.second < behind.first && is_together(article, both) &&
                holds(article, before, behind)) {
                found.insert(both);
            }
        }
    }
    return found;
}

PlainClause joined(const PlainClause& a, const PlainClause& b, const std::string& how, PlainOrder order,
                   const Condition& holds) {
    const auto spans = [=](const ScannedArticle& article) {
        PlainSpans found = pairs(article, a.spans(article), b.spans(article), holds);
        if (order == PlainOrder::any) found.merge(pairs(article, b.spans(article), a.spans(article), holds));
        return found;
    };
    return {"(" + a.query + " " + how + " " + b.query + ")", spans};
}

PlainClause kept(const std::string& query, const PlainClause& clause,
                 const std::function<bool(const ScannedArticle&, const Pair&)>& keep) {
    return {query, [=](const ScannedArticle& article) {
                PlainSpans found;
                for (const Pair& span : clause.spans(article)) {
                    if (keep(article, span)) found.insert(span);
                }
                return found;
            }};
}

PlainSpans places_of(const ScannedArticle& article,
                     const std::function<bool(const ScannedArticle::Word&)>& matches) {
    PlainSpans found;
    for (const ScannedArticle::Word& word : article.words) {
        if (matches(word)) found.insert({word.position, word.position});
    }
    return found;
}

void extend(const ScannedArticle& article, const std::vector<std::string>& words,
            const std::vector<int>& chosen, int slack, PlainSpans& found) {
    if (chosen.size() == words.size()) {
        const int extra = chosen.back() - chosen.front() + 1 - static_cast<int>(words.size());
        if (extra <= slack && is_together(article, {chosen.front(), chosen.back()})) {
            found.insert({chosen.front(), chosen.back()});
        }
        return;
    }
    const std::string& wanted = words[chosen.size()];
    for (const ScannedArticle::Word& word : article.words) {
        const bool is_near =
            chosen.empty() || (word.position > chosen.back() && word.position <= chosen.back() + 1 + slack);
        if (!is_near || (!wanted.empty() && word.word != wanted)) continue;
        std::vector<int> longer = chosen;
        longer.push_back(word.position);
        extend(article, words, longer, slack, found);
    }
}

}  // namespace

PlainClause plain_words(std::string query, const std::function<bool(const std::string&)>& matches) {
    return {std::move(query), [=](const ScannedArticle& article) {
                return places_of(article, [&](const auto& word) { return matches(word.word); });
            }};
}

PlainClause plain_forms(const std::string& word) {
    return {word, [=](const ScannedArticle& article) {
                const Xapian::Stem stem(article.language);
                return places_of(article, [&](const auto& other) { return stem(other.word) == stem(word); });
            }};
}

PlainClause plain_surfaces(std::string query, const std::function<bool(const std::string&)>& matches) {
    return {std::move(query), [=](const ScannedArticle& article) {
                return places_of(article, [&](const auto& word) { return matches(word.surface); });
            }};
}

PlainClause plain_phrase(const std::vector<std::string>& words, int slack) {
    std::string query;
    for (const std::string& word : words)
        query += (query.empty() ? "\"" : " ") + (word.empty() ? "*" : word);
    query += '"';
    if (slack > 0) query += "~" + std::to_string(slack);
    return {query, [=](const ScannedArticle& article) {
                PlainSpans found;
                extend(article, words, {}, slack, found);
                return found;
            }};
}

PlainClause plain_any(const std::vector<PlainClause>& clauses) {
    std::string query;
    for (const PlainClause& clause : clauses)
        query += (query.empty() ? "(" : " OR ") + clause.query;
    return {query + ")", [=](const ScannedArticle& article) {
                PlainSpans found;
                for (const PlainClause& clause : clauses)
                    found.merge(clause.spans(article));
                return found;
            }};
}

PlainClause plain_near(const PlainClause& a, const PlainClause& b, int distance, PlainOrder order) {
    const std::string name = order == PlainOrder::any ? "NEAR/" : "PRE/";
    return joined(a, b, name + std::to_string(distance), order,
                  [=](const ScannedArticle&, const Pair& before, const Pair& behind) {
                      return behind.first - before.second <= distance;
                  });
}

PlainClause plain_in_sentence(const PlainClause& a, const PlainClause& b) {
    return joined(a, b, "w/s", PlainOrder::any,
                  [](const ScannedArticle& article, const Pair& before, const Pair& behind) {
                      return word_at(article, before.first).sentence ==
                             word_at(article, behind.second).sentence;
                  });
}

PlainClause plain_in_paragraph(const PlainClause& a, const PlainClause& b) {
    return joined(a, b, "w/p", PlainOrder::any,
                  [](const ScannedArticle& article, const Pair& before, const Pair& behind) {
                      return word_at(article, before.first).paragraph ==
                             word_at(article, behind.second).paragraph;
                  });
}

PlainClause plain_at_least(const PlainClause& clause, int count) {
    return {"atleast" + std::to_string(count) + "(" + clause.query + ")", [=](const ScannedArticle& article) {
                const PlainSpans found = clause.spans(article);
                return static_cast<int>(found.size()) >= count ? found : PlainSpans{};
            }};
}

PlainClause plain_first(const PlainClause& clause, int count) {
    return kept("first" + std::to_string(count) + "(" + clause.query + ")", clause,
                [=](const ScannedArticle& article, const Pair& span) {
                    return span.second <= count && !word_at(article, span.second).in_headline;
                });
}

PlainClause plain_title(const PlainClause& clause) {
    return kept("title:" + clause.query, clause, [](const ScannedArticle& article, const Pair& span) {
        return word_at(article, span.first).in_headline;
    });
}

/// The first paragraphs end with the one that has the text's 40th word.
PlainClause plain_lead(const PlainClause& clause) {
    return kept("lead:" + clause.query, clause, [](const ScannedArticle& article, const Pair& span) {
        constexpr int lead_words = 40;
        const ScannedArticle::Word& word = word_at(article, span.second);
        if (word.in_headline || word.position <= lead_words) return true;
        const auto& fortieth = word_at(article, lead_words);
        return word.paragraph == fortieth.paragraph;
    });
}

}  // namespace news::test
