// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/tokenizer.hpp"

namespace news {

/// One index term by which a word of a query is looked for.
struct QueryTerm {
    enum class Kind : std::uint8_t {
        word,       // a folded form; a single word is looked for in all forms of its stem, too
        whole,      // a folded form that has no stem: 9/11, at&t, $5.2bn, 1990s, two ideographs
        exact,      // what folding would lose: US for U.S.; `text` is us, `exact_form` US (terms: exact_term)
        beginning,  // every term that begins like this: one ideograph, of which the index has pairs
    };

    Kind kind = Kind::word;
    std::string text;
    std::string exact_form;  // of kind exact

    friend bool operator==(const QueryTerm&, const QueryTerm&) = default;
};

/// What stands without a space in a query, as the index terms that find it.
struct QueryWord {
    /// The folded form as it is written again: covid-19, u.s., $5.2bn, l'elysee. It reads back as the same
    /// word.
    std::string written;
    /// Any of these finds it; each is a run of terms at positions one behind the other. The first one is the
    /// closest: covid19; covid 19. One that holds an earlier one finds nothing more by itself, but lets a
    /// phrase go on behind all of the word: at&t; at&t at&t. And elysee; l elysee.
    std::vector<std::vector<QueryTerm>> alternatives;
    /// The exact form, if folding lost something (Café, ICE); empty otherwise.
    std::string exact;
    ByteRange bytes;

    friend bool operator==(const QueryWord&, const QueryWord&) = default;
};

/// Whether capitals make an acronym of US, WHO and IT. They do not in a query that is all in capitals.
enum class Capitals : std::uint8_t { mean_acronyms, mean_nothing };
Capitals capitals_in(std::string_view query);

/// The alternatives of a word that stands alone: without those that only let a phrase go on.
std::vector<std::vector<QueryTerm>> ways_to_find(const QueryWord& word);

/// The words of a query text, cut as the index cuts them.
std::vector<QueryWord> query_words(std::string_view text, Capitals capitals = Capitals::mean_acronyms);

}  // namespace news
