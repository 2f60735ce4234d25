// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analyzer.hpp"
#include "common/analysis/query_word.hpp"
#include "common/terms.hpp"

namespace news::test {

/// The index of one text, by the rules by which articles are indexed, and an evaluation of query words on it
/// as plain as can be.
class WordIndex {
  public:
    explicit WordIndex(std::string_view text) {
        analyzer_.for_each_piece(text, [&](std::span<const WordOccurrence> piece) {
            for (const WordOccurrence& occurrence : piece)
                add(occurrence);
        });
    }

    /// A query in quotes is a phrase; else all of its words are sought, in all forms of their stems.
    bool is_found_by(std::string_view query) {
        const bool is_phrase = query.size() > 1 && query.front() == '"' && query.back() == '"';
        if (is_phrase) query = query.substr(1, query.size() - 2);
        const std::vector<QueryWord> words = query_words(query, capitals_in(query));
        if (words.empty()) return false;
        if (is_phrase) return stands_as_phrase(words);
        for (const QueryWord& word : words) {
            if (!has(word)) return false;
        }
        return true;
    }

    const std::set<std::uint32_t>& positions(const std::string& term) { return positions_[term]; }

  private:
    void add(const WordOccurrence& occurrence) {
        const std::string folded(analyzer_.folded(occurrence.word));
        const std::string_view exact = analyzer_.exact(occurrence.word);
        positions_[exact.empty() ? word_term(folded) : exact_term(folded, exact)].insert(occurrence.position);
        if (exact.empty()) stems_.emplace(analyzer_.stem(occurrence.word));
        last_ = occurrence.position;
    }

    bool has(const QueryWord& word) {
        for (const std::vector<QueryTerm>& terms : word.alternatives) {
            if (terms.size() == 1 && terms.front().kind == QueryTerm::Kind::word) {
                Analyzer english("en");
                if (stems_.contains(english.analyze(terms.front().text).front().stem)) return true;
            }
        }
        return stands_as_phrase({word});
    }

    bool stands_as_phrase(const std::vector<QueryWord>& words) {
        std::set<std::uint32_t> starts;
        for (std::uint32_t position = 1; position <= last_; ++position)
            starts.insert(position);
        for (const QueryWord& word : words) {
            std::set<std::uint32_t> behind;
            for (const std::vector<QueryTerm>& terms : word.alternatives) {
                for (const std::uint32_t start : starts) {
                    if (run_stands_at(terms, start)) {
                        behind.insert(start + static_cast<std::uint32_t>(terms.size()));
                    }
                }
            }
            starts = std::move(behind);
        }
        return !starts.empty();
    }

    bool run_stands_at(const std::vector<QueryTerm>& terms, std::uint32_t position) {
        for (const QueryTerm& term : terms) {
            if (!stands_at(term, position++)) return false;
        }
        return true;
    }

    bool stands_at(const QueryTerm& term, std::uint32_t position) {
        if (term.kind == QueryTerm::Kind::exact) {
            return positions_[exact_term(term.text, term.exact_form)].contains(position);
        }
        if (term.kind != QueryTerm::Kind::beginning) return positions_[term.text].contains(position);
        for (const auto& [indexed, places] : positions_) {
            if (indexed.starts_with(term.text) && places.contains(position)) return true;
        }
        return false;
    }

    Analyzer analyzer_{"en"};
    std::map<std::string, std::set<std::uint32_t>> positions_;
    std::set<std::string> stems_;
    std::uint32_t last_ = 0;
};

}  // namespace news::test
