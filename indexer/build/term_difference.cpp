// SPDX-License-Identifier: GPL-2.0-or-later
// The part of first_difference that goes by terms: their lists, postings and positions.
#include <algorithm>
#include <set>
#include <vector>

#include "indexer/build/difference_finding.hpp"

namespace news {
namespace {

/// Every how many terms a list of terms is entered in its middle.
constexpr std::size_t terms_between_skips = 64;

/// Sorts behind every term that an archive can hold.
const char* const beyond_all_terms = "\xFF\xFF\xFF";

/// Compares the postings of one term; "" stands for all documents, as it does in Xapian.
class PostingComparison {
  public:
    PostingComparison(const DatabasePair& databases, const std::string& term, DifferenceFinding& finding)
        : databases_(databases), term_(term), finding_(finding) {}

    bool is_same() {
        const auto& [a, b] = databases_;
        return finding_.same({.term = term_}, "exists", a.term_exists(term_), b.term_exists(term_)) &&
               finding_.same({.term = term_}, "documents", a.get_termfreq(term_), b.get_termfreq(term_)) &&
               finding_.same({.term = term_}, "occurrences", a.get_collection_freq(term_),
                             b.get_collection_freq(term_)) &&
               lists_are_same() && bound_is_right(a, "first") && bound_is_right(b, "second") &&
               lists_are_same_after_skips();
    }

  private:
    ComparedThing here(Xapian::docid document) const { return {.term = term_, .document = document}; }

    bool lists_are_same() {
        auto in_a = databases_.a.postlist_begin(term_);
        auto in_b = databases_.b.postlist_begin(term_);
        for (; entries_are_same(in_a, in_b); ++in_a, ++in_b) {
            if (in_a == Xapian::PostingIterator{}) return true;
            documents_.push_back(*in_a);
            largest_wdf_ = std::max(largest_wdf_, in_a.get_wdf());
            if (!term_.empty() && !positions_are_same(in_a, in_b)) return false;
        }
        return false;
    }

    /// What two iterators stand on; the end of both is the same.
    bool entries_are_same(const Xapian::PostingIterator& in_a, const Xapian::PostingIterator& in_b) {
        if (!finding_.same(here(0), "next document", entry_of(in_a), entry_of(in_b))) return false;
        if (in_a == Xapian::PostingIterator{}) return true;
        if (!finding_.same(here(*in_a), "wdf", in_a.get_wdf(), in_b.get_wdf())) return false;
        const bool is_sample = term_.empty() || (documents_.size() + largest_wdf_) % sampled == 0;
        return !is_sample || finding_.same(here(*in_a), "length", in_a.get_doclength(), in_b.get_doclength());
    }

    bool positions_are_same(const Xapian::PostingIterator& in_a, const Xapian::PostingIterator& in_b) {
        const Xapian::docid document = *in_a;
        auto at_a = in_a.positionlist_begin();
        auto at_b = in_b.positionlist_begin();
        positions_.clear();
        for (; finding_.same(here(document), "next position", entry_of(at_a), entry_of(at_b));
             ++at_a, ++at_b) {
            if (at_a == Xapian::PositionIterator{}) {
                const bool is_sample = positions_.size() > 8 || (document + term_.size()) % sampled == 0;
                return positions_.empty() || !is_sample || positions_are_same_after_skips(document);
            }
            positions_.push_back(*at_a);
        }
        return false;
    }

    bool positions_are_same_after_skips(Xapian::docid document) {
        auto at_a = databases_.a.positionlist_begin(document, term_);
        auto at_b = databases_.b.positionlist_begin(document, term_);
        const std::size_t count = positions_.size();
        for (const Xapian::termpos target :
             {positions_.front(), positions_[count / 2] - 1, positions_[count / 2], positions_.back(),
              positions_.back() + 1}) {
            at_a.skip_to(target);
            at_b.skip_to(target);
            if (!finding_.same(here(document), fmt::format("position from {} on", target), entry_of(at_a),
                               entry_of(at_b)))
                return false;
            if (at_a == Xapian::PositionIterator{}) break;
        }
        return true;
    }

    bool bound_is_right(const Xapian::Database& database, std::string_view which) {
        if (term_.empty()) return true;  // Xapian knows no bound for it
        return finding_.right({.term = term_}, database.get_wdf_upper_bound(term_) >= largest_wdf_, [&] {
            return fmt::format("the {} database's wdf upper bound {} is below {}", which,
                               database.get_wdf_upper_bound(term_), largest_wdf_);
        });
    }

    /// From the start through the list, and from outside into its end and beyond.
    bool lists_are_same_after_skips() {
        if (documents_.empty()) return skips_are_same({1});
        const std::size_t count = documents_.size();
        const Xapian::docid last = documents_.back();
        // Most lists have one entry: they are many, and there is little to skip in them.
        if (count == 1 && !term_.empty() && (last + term_.size()) % sampled != 0) return true;
        if (!skips_are_same({documents_[count / 3], documents_[count / 3] + 1, documents_[count * 2 / 3],
                             documents_[count * 2 / 3] + 1, last, last + 1}))
            return false;
        return count <= 2 || (skips_are_same({last}) && skips_are_same({last + 1}) &&
                              skips_are_same({documents_[count / 2] + 1}));
    }

    bool skips_are_same(std::initializer_list<Xapian::docid> targets) {
        auto in_a = databases_.a.postlist_begin(term_);
        auto in_b = databases_.b.postlist_begin(term_);
        for (const Xapian::docid target : targets) {
            if (in_a == Xapian::PostingIterator{} || in_b == Xapian::PostingIterator{}) break;
            in_a.skip_to(target);
            in_b.skip_to(target);
            if (!finding_.same(here(0), fmt::format("document from {} on", target), entry_of(in_a),
                               entry_of(in_b)) ||
                !entries_are_same(in_a, in_b))
                return false;
        }
        return true;
    }

    const DatabasePair& databases_;
    const std::string& term_;
    DifferenceFinding& finding_;
    std::vector<Xapian::docid> documents_;
    std::vector<Xapian::termpos> positions_;  // of one posting
    Xapian::termcount largest_wdf_ = 0;
};

/// Compares the lists of terms, whole and by their beginnings.
class TermComparison {
  public:
    TermComparison(const DatabasePair& databases, DifferenceFinding& finding)
        : databases_(databases), finding_(finding) {}

    bool is_same() {
        // No term at all is a term to Xapian: that of every document.
        if (!postings_are_same("") || !all_terms_are_same()) return false;
        if (!postings_are_same(beyond_all_terms) || !terms_with_prefix_are_same(beyond_all_terms))
            return false;
        return std::all_of(prefixes_.begin(), prefixes_.end(),
                           [&](const std::string& prefix) { return terms_with_prefix_are_same(prefix); });
    }

  private:
    bool postings_are_same(const std::string& term) {
        return PostingComparison{databases_, term, finding_}.is_same();
    }

    bool all_terms_are_same() {
        auto in_a = databases_.a.allterms_begin();
        auto in_b = databases_.b.allterms_begin();
        for (std::size_t count = 0; terms_agree(in_a, in_b); ++in_a, ++in_b, ++count) {
            if (in_a == Xapian::TermIterator{}) return terms_are_same_from(beyond_all_terms);
            const std::string term = *in_a;
            if (!postings_are_same(term)) return false;
            for (const std::size_t length : {1U, 2U, 4U})
                if (term.size() >= length) prefixes_.insert(term.substr(0, length));
            if (count % terms_between_skips != 0) continue;
            if (!terms_are_same_from(term) || !terms_are_same_from(term + '\0')) return false;
        }
        return false;
    }

    bool terms_agree(const Xapian::TermIterator& in_a, const Xapian::TermIterator& in_b) {
        if (!finding_.same({}, "next term", entry_of(in_a), entry_of(in_b))) return false;
        return in_a == Xapian::TermIterator{} || finding_.same({.term = *in_a}, "documents in the term list",
                                                               in_a.get_termfreq(), in_b.get_termfreq());
    }

    bool terms_are_same_from(const std::string& target) {
        auto in_a = databases_.a.allterms_begin();
        auto in_b = databases_.b.allterms_begin();
        if (in_a == Xapian::TermIterator{}) return true;
        in_a.skip_to(target);
        in_b.skip_to(target);
        return terms_agree(in_a, in_b);
    }

    bool terms_with_prefix_are_same(const std::string& prefix) {
        auto in_a = databases_.a.allterms_begin(prefix);
        auto in_b = databases_.b.allterms_begin(prefix);
        for (; finding_.same({.term = prefix}, "next term that begins so", entry_of(in_a), entry_of(in_b));
             ++in_a, ++in_b) {
            if (in_a == Xapian::TermIterator{}) return true;
        }
        return false;
    }

    const DatabasePair& databases_;
    DifferenceFinding& finding_;
    std::set<std::string> prefixes_;  // beginnings of terms
};

}  // namespace

bool terms_are_same(const DatabasePair& databases, DifferenceFinding& finding) {
    return TermComparison{databases, finding}.is_same();
}

}  // namespace news
