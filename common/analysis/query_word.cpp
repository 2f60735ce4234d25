// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/query_word.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "common/analysis/acronyms.hpp"
#include "common/analysis/capital_lines.hpp"
#include "common/analysis/characters.hpp"
#include "common/analysis/chunk_reading.hpp"
#include "common/analysis/chunk_scanner.hpp"
#include "common/analysis/folded_word.hpp"
#include "common/analysis/word_breaks.hpp"
#include "common/text.hpp"

namespace news {
namespace {

using Kind = QueryTerm::Kind;
using Terms = std::vector<QueryTerm>;

QueryTerm term_of(std::string_view folded) {
    std::string text(cut_at_character(folded, longest_word));
    const Kind kind = can_have_stem(text) ? Kind::word : Kind::whole;
    return {kind, std::move(text), {}};
}

/// Reads chunks as a query means them.
class ChunkQuestion {
  public:
    ChunkQuestion(const ChunkReading& reading, Capitals capitals) : reading_(reading), capitals_(capitals) {}

    QueryWord word() const {
        QueryWord word;
        if (!reading_.whole.empty()) ask_for_whole(reading_.whole, places_of(reading_), word);
        for (const ChunkCompound& compound : reading_.compounds) {
            if (!word.written.empty()) word.written += '/';
            word.written += written(compound);
        }
        if (reading_.compounds.size() == 1) ask_for(reading_.compounds.front(), word);
        std::erase_if(word.alternatives, [](const Terms& terms) { return terms.empty(); });
        return word;
    }

  private:
    void ask_for(const ChunkCompound& compound, QueryWord& word) const {
        if (!compound.whole.empty()) word.alternatives.push_back({term_of(compound.whole)});
        Terms terms;
        std::size_t asked = 0;
        for (const ChunkUnit& unit : compound.units) {
            if (unit.is_article) continue;
            for (QueryTerm& term : terms_of(unit))
                terms.push_back(std::move(term));
            ++asked;
        }
        word.alternatives.push_back(std::move(terms));
        if (!compound.singular.empty()) word.alternatives.push_back({term_of(compound.singular)});
        if (asked == 1) ask_otherwise(compound.units.back(), word);
        if (compound.units.front().is_article) ask_with_article(compound.units.front(), word);
    }

    /// What a unit that stands alone may be found by as well.
    void ask_otherwise(const ChunkUnit& unit, QueryWord& word) const {
        if (unit.parts_find_it) {
            word.alternatives.push_back(parts_of(unit));
        } else if (!unit.wholes.empty() && unit.places.size() > 1) {
            word.alternatives.emplace_back(unit.places.size(), term_of(unit.wholes.front()));
        }
        if (unit.places.size() > 1) return;
        const ChunkPlace& place = unit.places.front();
        if (unit.wholes.empty()) word.exact = exact_of(place);
        for (const std::string& other : place.others)
            word.alternatives.push_back({term_of(other)});
    }

    /// A whole, and as wide as it stands: the index has it at each position of its parts.
    static void ask_for_whole(std::string_view whole, std::size_t places, QueryWord& word) {
        word.alternatives.push_back({term_of(whole)});
        word.alternatives.emplace_back(places, term_of(whole));
    }

    static std::size_t places_of(const ChunkReading& reading) {
        std::size_t places = 0;
        for (const ChunkCompound& compound : reading.compounds) {
            for (const ChunkUnit& unit : compound.units)
                places += unit.places.size();
        }
        return places;
    }

    /// What finds it without its article finds it with the article before it, too.
    void ask_with_article(const ChunkUnit& article, QueryWord& word) const {
        for (std::size_t left = word.alternatives.size(), i = 0; i < left; ++i) {
            Terms terms = parts_of(article);
            terms.insert(terms.end(), word.alternatives[i].begin(), word.alternatives[i].end());
            word.alternatives.push_back(std::move(terms));
        }
    }

    std::string exact_of(const ChunkPlace& place) const {
        return place.capitals.empty() || capitals_ == Capitals::mean_nothing ? place.exact : place.capitals;
    }

    /// A unit as part of a compound: all of it in one term, if there is one.
    Terms terms_of(const ChunkUnit& unit) const {
        if (!unit.wholes.empty()) return {term_of(unit.wholes.front())};
        return parts_of(unit);
    }

    Terms parts_of(const ChunkUnit& unit) const {
        Terms terms;
        for (const ChunkPlace& place : unit.places) {
            if (!place.word.empty()) terms.push_back(term_of_place(place));
        }
        return terms;
    }

    QueryTerm term_of_place(const ChunkPlace& place) const {
        if (place.is_exact_only) return {Kind::exact, place.word, place.exact};
        if (is_acronym_only(place)) return {Kind::exact, place.word, place.capitals};
        return term_of(place.asked.empty() ? place.word : place.asked);
    }

    /// US is not us, but ICE may be ice.
    bool is_acronym_only(const ChunkPlace& place) const {
        return capitals_ == Capitals::mean_acronyms && !place.capitals.empty() && may_be_acronym(place.word);
    }

    std::string written(const ChunkCompound& compound) const {
        std::string text;
        for (const ChunkUnit& unit : compound.units) {
            if (!text.empty() && text.back() != '\'') text += '-';
            if (unit.is_article) {
                text += unit.written + '\'';
                continue;
            }
            const bool is_acronym =
                unit.wholes.empty() && unit.places.size() == 1 && is_acronym_only(unit.places.front());
            text += is_acronym ? dotted(unit.joined) : unit.written;
        }
        return text;
    }

    const ChunkReading& reading_;
    Capitals capitals_;
};

/// Cuts a query as the index is cut, and gathers what the index holds in several chunks: runs of ideographs
/// and of scripts without spaces.
class QueryCutter {
  public:
    QueryCutter(std::string_view text, Capitals capitals)
        : text_(text), capitals_(capitals), scanner_(text) {}

    std::vector<QueryWord> cut() {
        std::vector<QueryWord> words;
        bool has_chunk = scanner_.next();
        while (has_chunk) {
            const ByteRange chunk = scanner_.chunk();
            QueryWord word;
            if (is_ideographic(character_at(text_, chunk.begin))) {
                word = ideographs(has_chunk);
            } else {
                word = scanner_.is_unspaced() ? unspaced(chunk)
                                              : ChunkQuestion{read_chunk(chunk.of(text_)), capitals_}.word();
                word.bytes = chunk;
                has_chunk = scanner_.next();
            }
            if (!word.alternatives.empty()) words.push_back(std::move(word));
        }
        return words;
    }

  private:
    /// Pairs that begin one inside the other; the last character of a run stands in the last pair.
    QueryWord ideographs(bool& has_chunk) {
        QueryWord word;
        Terms terms;
        const std::size_t begin = scanner_.chunk().begin;
        std::size_t end = begin;
        do {
            const ByteRange chunk = scanner_.chunk();
            if (!terms.empty() && chunk.begin >= end) break;
            if (terms.empty() || chunk.end > end) terms.push_back(ideograph_term(chunk.of(text_)));
            end = chunk.end;
            has_chunk = scanner_.next();
        } while (has_chunk);
        word.bytes = {begin, end};
        word.written = word.bytes.of(text_);
        if (std::any_of(terms.begin(), terms.end(),
                        [](const QueryTerm& term) { return term.text.empty(); })) {
            return word;
        }
        word.alternatives.push_back(std::move(terms));
        return word;
    }

    static QueryTerm ideograph_term(std::string_view chunk) {
        const bool is_single = end_of_ideograph(chunk, 0) == chunk.size();
        const ChunkReading reading = read_chunk(chunk);
        return {
            is_single ? Kind::beginning : Kind::whole, reading.compounds.front().units.front().joined, {}};
    }

    QueryWord unspaced(ByteRange run) const {
        QueryWord word;
        word.written = run.of(text_);
        Terms terms;
        for (const ByteRange& part : word_breaks(word.written)) {
            std::string folded;
            append_folded_word(folded, part.of(word.written));
            if (!folded.empty()) terms.push_back({Kind::whole, std::move(folded), {}});
        }
        if (!terms.empty()) word.alternatives.push_back(std::move(terms));
        return word;
    }

    std::string_view text_;
    Capitals capitals_;
    ChunkScanner scanner_;
};

/// What folds to another chunk than it is (a fraction, a name at a sentence's beginning) is written as it
/// stands.
void make_readable(QueryWord& word, std::string_view text) {
    const std::vector<QueryWord> again = QueryCutter{word.written, Capitals::mean_acronyms}.cut();
    const bool reads_back = again.size() == 1 && again.front().alternatives == word.alternatives;
    if (!reads_back) word.written = word.bytes.of(text);
}

}  // namespace

std::vector<std::vector<QueryTerm>> ways_to_find(const QueryWord& word) {
    std::vector<Terms> ways;
    for (const Terms& terms : word.alternatives) {
        const bool holds_an_earlier_one = std::any_of(ways.begin(), ways.end(), [&](const Terms& way) {
            return std::search(terms.begin(), terms.end(), way.begin(), way.end()) != terms.end();
        });
        if (!holds_an_earlier_one) ways.push_back(terms);
    }
    return ways;
}

std::vector<QueryWord> query_words(std::string_view text, Capitals capitals) {
    std::vector<QueryWord> words = QueryCutter{text, capitals}.cut();
    for (QueryWord& word : words)
        make_readable(word, text);
    return words;
}

Capitals capitals_in(std::string_view query) {
    if (has_lower_case(query)) return Capitals::mean_acronyms;
    constexpr std::array<std::string_view, 5> operators{"AND", "OR", "NOT", "NEAR", "ADJ"};
    std::size_t words = 0;
    for (const ByteRange& word : split_words(query)) {
        const std::string_view surface = word.of(query);
        const bool is_operator = std::find(operators.begin(), operators.end(), surface) != operators.end();
        if (!is_operator && is_upper_case(character_at(surface, 0))) ++words;
    }
    constexpr std::size_t fewest_of_a_shout = 3;
    return words < fewest_of_a_shout ? Capitals::mean_acronyms : Capitals::mean_nothing;
}

}  // namespace news
