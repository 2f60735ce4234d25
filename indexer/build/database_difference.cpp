// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/database_difference.hpp"

#include "indexer/build/difference_finding.hpp"

namespace news {
namespace {

bool counts_are_same(const DatabasePair& databases, DifferenceFinding& finding) {
    const auto& [a, b] = databases;
    return finding.same({}, "documents", a.get_doccount(), b.get_doccount()) &&
           finding.same({}, "last document", a.get_lastdocid(), b.get_lastdocid()) &&
           finding.same({}, "total length", a.get_total_length(), b.get_total_length()) &&
           finding.same({}, "average length", a.get_avlength(), b.get_avlength()) &&
           finding.same({}, "has positions", a.has_positions(), b.has_positions());
}

bool metadata_is_same(const DatabasePair& databases, DifferenceFinding& finding) {
    const auto& [a, b] = databases;
    auto in_a = a.metadata_keys_begin();
    auto in_b = b.metadata_keys_begin();
    for (; finding.same({}, "next metadata key", entry_of(in_a), entry_of(in_b)); ++in_a, ++in_b) {
        if (in_a == Xapian::TermIterator{}) return true;
        if (!finding.same({.term = *in_a}, "metadata", a.get_metadata(*in_a), b.get_metadata(*in_a)))
            return false;
    }
    return false;
}

bool spellings_are_same(const DatabasePair& databases, DifferenceFinding& finding) {
    auto in_a = databases.a.spellings_begin();
    auto in_b = databases.b.spellings_begin();
    for (; finding.same({}, "next spelling", entry_of(in_a), entry_of(in_b)); ++in_a, ++in_b) {
        if (in_a == Xapian::TermIterator{}) return true;
        if (!finding.same({.term = *in_a}, "frequency of the spelling", in_a.get_termfreq(),
                          in_b.get_termfreq()))
            return false;
    }
    return false;
}

bool synonyms_of_term_are_same(const DatabasePair& databases, const std::string& term,
                               DifferenceFinding& finding) {
    auto in_a = databases.a.synonyms_begin(term);
    auto in_b = databases.b.synonyms_begin(term);
    for (; finding.same({.term = term}, "next synonym", entry_of(in_a), entry_of(in_b)); ++in_a, ++in_b) {
        if (in_a == Xapian::TermIterator{}) return true;
    }
    return false;
}

bool synonyms_are_same(const DatabasePair& databases, DifferenceFinding& finding) {
    auto in_a = databases.a.synonym_keys_begin();
    auto in_b = databases.b.synonym_keys_begin();
    for (; finding.same({}, "next term with synonyms", entry_of(in_a), entry_of(in_b)); ++in_a, ++in_b) {
        if (in_a == Xapian::TermIterator{}) return true;
        if (!synonyms_of_term_are_same(databases, *in_a, finding)) return false;
    }
    return false;
}

bool all_is_same(const DatabasePair& databases, DifferenceFinding& finding) {
    return counts_are_same(databases, finding) && terms_are_same(databases, finding) &&
           documents_are_same(databases, finding) && metadata_is_same(databases, finding) &&
           spellings_are_same(databases, finding) && synonyms_are_same(databases, finding);
}

}  // namespace

std::optional<std::string> first_difference(const Xapian::Database& a, const Xapian::Database& b) {
    DifferenceFinding finding;
    try {
        all_is_same({a, b}, finding);
    } catch (const Xapian::Error& error) {
        return fmt::format("not readable: {}", error.get_description());
    }
    return finding.words();
}

}  // namespace news
