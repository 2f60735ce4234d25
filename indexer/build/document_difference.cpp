// SPDX-License-Identifier: GPL-2.0-or-later
// The part of first_difference that goes by documents: their terms, values and data, and the value slots.
#include <algorithm>
#include <set>
#include <vector>

#include "indexer/build/difference_finding.hpp"

namespace news {
namespace {

/// Slots below this are asked for even if no document has a value in them: all that a SlotValue can name.
constexpr Xapian::valueno slots_always_asked = 256;

class DocumentComparison {
  public:
    DocumentComparison(const DatabasePair& databases, DifferenceFinding& finding)
        : databases_(databases), finding_(finding) {
        for (Xapian::valueno slot = 0; slot < slots_always_asked; ++slot)
            slots_.insert(slot);
    }

    bool is_same() {
        const auto& [a, b] = databases_;
        for (auto document = a.postlist_begin(""); document != a.postlist_end(""); ++document) {
            if (!document_is_same(*document)) return false;
        }
        return bounds_are_right(a, "first") && bounds_are_right(b, "second");
    }

    const std::set<Xapian::valueno>& slots() const { return slots_; }

  private:
    bool document_is_same(Xapian::docid id) {
        const auto& [a, b] = databases_;
        const ComparedThing here{.document = id};
        const Xapian::termcount length = a.get_doclength(id);
        if (length != 0) {
            shortest_ = shortest_ == 0 ? length : std::min(shortest_, length);
            longest_ = std::max(longest_, length);
        }
        const Xapian::Document in_a = a.get_document(id);
        const Xapian::Document in_b = b.get_document(id);
        return finding_.same(here, "length", length, b.get_doclength(id)) &&
               finding_.same(here, "distinct terms", a.get_unique_terms(id), b.get_unique_terms(id)) &&
               term_count_is_same(in_a, in_b) &&
               finding_.same(here, "data", in_a.get_data(), in_b.get_data()) && values_are_same(in_a, in_b) &&
               terms_are_same(id);
    }

    /// Xapian reads all terms and positions of a document to count them.
    bool term_count_is_same(const Xapian::Document& in_a, const Xapian::Document& in_b) {
        const ComparedThing here{.document = in_a.get_docid()};
        return here.document % sampled != 1 ||
               finding_.same(here, "terms", in_a.termlist_count(), in_b.termlist_count());
    }

    bool values_are_same(const Xapian::Document& document_a, const Xapian::Document& document_b) {
        const Xapian::docid id = document_a.get_docid();
        if (!finding_.same({.document = id}, "values", document_a.values_count(), document_b.values_count()))
            return false;
        auto in_a = document_a.values_begin();
        auto in_b = document_b.values_begin();
        for (; in_a != document_a.values_end() && in_b != document_b.values_end(); ++in_a, ++in_b) {
            const Xapian::valueno slot = in_a.get_valueno();
            slots_.insert(slot);
            const ComparedThing here{.slot = slot, .document = id};
            const bool is_same = finding_.same(here, "slot of the next value", slot, in_b.get_valueno()) &&
                                 finding_.same(here, "value", *in_a, *in_b) &&
                                 finding_.same(here, "value by its slot", document_a.get_value(slot),
                                               document_b.get_value(slot));
            if (!is_same) return false;
        }
        return true;
    }

    bool terms_are_same(Xapian::docid id) {
        auto in_a = databases_.a.termlist_begin(id);
        auto in_b = databases_.b.termlist_begin(id);
        terms_.clear();
        for (; finding_.same({.document = id}, "next term", entry_of(in_a), entry_of(in_b)); ++in_a, ++in_b) {
            if (in_a == Xapian::TermIterator{}) return terms_are_same_after_skips(id);
            terms_.push_back(*in_a);
            const ComparedThing here{.term = terms_.back(), .document = id};
            if (!finding_.same(here, "wdf in the document", in_a.get_wdf(), in_b.get_wdf())) return false;
            if ((id + terms_.size()) % sampled == 0 && !statistics_are_same(here, in_a, in_b)) return false;
        }
        return false;
    }

    bool statistics_are_same(const ComparedThing& here, const Xapian::TermIterator& in_a,
                             const Xapian::TermIterator& in_b) {
        return finding_.same(here, "documents of the term", in_a.get_termfreq(), in_b.get_termfreq()) &&
               finding_.same(here, "positions", in_a.positionlist_count(), in_b.positionlist_count());
    }

    bool terms_are_same_after_skips(Xapian::docid id) {
        if (terms_.empty()) return true;
        auto in_a = databases_.a.termlist_begin(id);
        auto in_b = databases_.b.termlist_begin(id);
        const std::string& middle = terms_[terms_.size() / 2];
        for (const std::string& target : {terms_.front(), middle, middle + '\0', terms_.back() + '\0'}) {
            if (in_a == Xapian::TermIterator{}) break;
            in_a.skip_to(target);
            in_b.skip_to(target);
            if (!finding_.same({.term = target, .document = id}, "the document's term from there on",
                               entry_of(in_a), entry_of(in_b)))
                return false;
        }
        return true;
    }

    /// Documents without words do not count, by Xapian's own rule.
    bool bounds_are_right(const Xapian::Database& database, std::string_view which) {
        const Xapian::termcount lower = database.get_doclength_lower_bound();
        const Xapian::termcount upper = database.get_doclength_upper_bound();
        const bool is_right = longest_ == 0 || (lower <= shortest_ && longest_ <= upper);
        return finding_.right({}, is_right, [&] {
            return fmt::format("lengths are {} to {}; the {} database's bounds are {} and {}", shortest_,
                               longest_, which, lower, upper);
        });
    }

    const DatabasePair& databases_;
    DifferenceFinding& finding_;
    std::set<Xapian::valueno> slots_;
    std::vector<std::string> terms_;  // of one document
    Xapian::termcount shortest_ = 0;  // of the documents that have a length
    Xapian::termcount longest_ = 0;
};

/// Compares the values of one slot, over all documents.
class SlotComparison {
  public:
    SlotComparison(const DatabasePair& databases, Xapian::valueno slot, DifferenceFinding& finding)
        : databases_(databases), slot_(slot), finding_(finding) {}

    bool is_same() {
        const auto& [a, b] = databases_;
        return finding_.same(here(0), "values", a.get_value_freq(slot_), b.get_value_freq(slot_)) &&
               streams_are_same() && bounds_are_right(a, "first") && bounds_are_right(b, "second") &&
               streams_are_same_after_skips() && checks_are_right(a, "first") &&
               checks_are_right(b, "second");
    }

  private:
    ComparedThing here(Xapian::docid document) const { return {.slot = slot_, .document = document}; }

    bool streams_are_same() {
        auto in_a = databases_.a.valuestream_begin(slot_);
        auto in_b = databases_.b.valuestream_begin(slot_);
        for (; entries_are_same(in_a, in_b); ++in_a, ++in_b) {
            if (in_a == Xapian::ValueIterator{}) return true;
            const std::string value = *in_a;
            least_ = documents_.empty() ? value : std::min(least_, value);
            greatest_ = std::max(greatest_, value);
            documents_.push_back(in_a.get_docid());
        }
        return false;
    }

    static Xapian::docid document_of(const Xapian::ValueIterator& at) {
        return at == Xapian::ValueIterator{} ? 0 : at.get_docid();
    }

    bool entries_are_same(const Xapian::ValueIterator& in_a, const Xapian::ValueIterator& in_b) {
        return finding_.same(here(0), "document of the next value", document_of(in_a), document_of(in_b)) &&
               finding_.same(here(document_of(in_a)), "value in the stream", entry_of(in_a), entry_of(in_b));
    }

    bool bounds_are_right(const Xapian::Database& database, std::string_view which) {
        if (documents_.empty()) return true;
        const std::string lower = database.get_value_lower_bound(slot_);
        const std::string upper = database.get_value_upper_bound(slot_);
        return finding_.right(here(0), lower <= least_ && greatest_ <= upper, [&] {
            return fmt::format("the {} database's bounds do not hold all values", which);
        });
    }

    /// Documents to jump to: with a value and, where there are such, without.
    std::vector<Xapian::docid> targets() const {
        if (documents_.empty()) return {1};
        const Xapian::docid middle = documents_[documents_.size() / 2];
        const Xapian::docid last = documents_.back();
        return {
            documents_.front(), documents_[documents_.size() / 3] + 1, middle, middle + 1, last, last + 1};
    }

    bool streams_are_same_after_skips() {
        for (const Xapian::docid target : targets()) {
            auto in_a = databases_.a.valuestream_begin(slot_);
            auto in_b = databases_.b.valuestream_begin(slot_);
            if (in_a == Xapian::ValueIterator{}) return true;
            in_a.skip_to(target);
            in_b.skip_to(target);
            if (!entries_are_same(in_a, in_b)) return false;
        }
        return true;
    }

    /// check() need not move the iterator where a document has no value, so the two are not held against each
    /// other but each against the documents.
    bool checks_are_right(const Xapian::Database& database, std::string_view which) {
        const std::vector<Xapian::docid> asked = targets();
        return std::all_of(asked.begin(), asked.end(), [&](Xapian::docid target) {
            auto at = database.valuestream_begin(slot_);
            if (at == Xapian::ValueIterator{}) return true;
            const auto next = std::lower_bound(documents_.begin(), documents_.end(), target);
            const Xapian::docid expected = next == documents_.end() ? 0 : *next;
            const bool is_right = at.check(target) ? document_of(at) == expected : expected != target;
            return finding_.right(here(target), is_right, [&] {
                return fmt::format("check() in the {} database finds another document", which);
            });
        });
    }

    const DatabasePair& databases_;
    Xapian::valueno slot_;
    DifferenceFinding& finding_;
    std::vector<Xapian::docid> documents_;  // that have a value
    std::string least_;
    std::string greatest_;
};

}  // namespace

bool documents_are_same(const DatabasePair& databases, DifferenceFinding& finding) {
    DocumentComparison comparison(databases, finding);
    if (!comparison.is_same()) return false;
    return std::all_of(comparison.slots().begin(), comparison.slots().end(), [&](Xapian::valueno slot) {
        return SlotComparison{databases, slot, finding}.is_same();
    });
}

}  // namespace news
