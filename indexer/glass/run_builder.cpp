// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/run_builder.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "indexer/glass/position_code.hpp"
#include "indexer/glass/term_list.hpp"
#include "indexer/glass/term_order.hpp"

namespace news::glass {
namespace {

constexpr std::uint32_t unranked = std::numeric_limits<std::uint32_t>::max();

}  // namespace

void RunBuilder::add(const Document& document) {
    std::uint64_t length = 0;
    std::uint32_t largest = 0;
    for (const Posting& posting : document.postings) {
        const std::size_t before = position_lists_.size();
        if (posting.position_count > 0) append_position_list(position_lists_, document.positions_of(posting));
        log_.push_back(
            {posting.term, posting.count, static_cast<std::uint32_t>(position_lists_.size() - before)});
        length += posting.count;
        largest = std::max(largest, posting.count);
    }
    append_values(document);
    document_ends_.push_back(log_.size());
    run_.lengths.push_back(static_cast<std::uint32_t>(length));
    run_.statistics.add_document(length, largest);
    append_tag(run_.records, deflater_.compress(document.data));
}

void RunBuilder::append_values(const Document& document) {
    const auto number = static_cast<std::uint32_t>(document_ends_.size());
    for (const SlotValue& value : document.values) {
        ValueRun& run = run_.values[value.slot];
        append_varint(run.entries, number);
        append_sized(run.entries, value.value);
        if (run.frequency++ == 0) run.lowest = run.highest = value.value;
        if (value.value < run.lowest) run.lowest = value.value;
        if (value.value > run.highest) run.highest = value.value;
    }
    scratch_.clear();
    append_used_slots(scratch_, document.values);
    append_sized(slots_, scratch_.view());
}

Run RunBuilder::finish() {
    rank_terms();
    scatter_by_term();
    write_postings();
    scatter_by_document();
    write_term_lists();
    for (const TermId term : ranked_)
        rank_[term] = unranked;
    log_.clear();
    document_ends_.clear();
    position_lists_.clear();
    slots_.clear();
    for (ByteBuffer* part : {&run_.postings, &run_.positions, &run_.records, &run_.term_lists})
        part->shrink();
    return std::exchange(run_, Run{});
}

void RunBuilder::rank_terms() {
    rank_.resize(terms_.size(), unranked);
    ranked_.clear();
    for (const LoggedPosting& posting : log_) {
        if (rank_[posting.term] != unranked) continue;
        rank_[posting.term] = 0;
        ranked_.push_back(posting.term);
    }
    struct Sortable {
        std::uint64_t beginning;
        TermId term;
    };
    std::vector<Sortable> sortable;
    sortable.reserve(ranked_.size());
    for (const TermId term : ranked_)
        sortable.push_back({leading_bytes(terms_[term]), term});
    std::sort(sortable.begin(), sortable.end(), [this](const Sortable& a, const Sortable& b) {
        return a.beginning != b.beginning ? a.beginning < b.beginning : terms_[a.term] < terms_[b.term];
    });
    for (std::size_t rank = 0; rank < sortable.size(); ++rank) {
        ranked_[rank] = sortable[rank].term;
        rank_[sortable[rank].term] = static_cast<std::uint32_t>(rank);
    }
    copy_ranked_terms();
}

/// Side by side in their order: each document's terms are looked up in it, and so stay in a near cache.
void RunBuilder::copy_ranked_terms() {
    term_bytes_.clear();
    term_starts_.clear();
    for (const TermId term : ranked_) {
        term_starts_.push_back(static_cast<std::uint32_t>(term_bytes_.size()));
        term_bytes_.append(terms_[term]);
    }
    term_starts_.push_back(static_cast<std::uint32_t>(term_bytes_.size()));
}

void RunBuilder::scatter_by_term() {
    // First the number of postings of each rank, one place further; then where they begin; and, each
    // beginning having moved on as postings were laid down, where they end.
    std::vector<std::size_t>& begins = term_ends_;
    begins.assign(ranked_.size() + 1, 0);
    for (const LoggedPosting& posting : log_)
        ++begins[rank_[posting.term] + 1];
    for (std::size_t rank = 1; rank < begins.size(); ++rank)
        begins[rank] += begins[rank - 1];
    scattered_.resize(log_.size());
    std::uint64_t offset = 0;
    std::size_t at = 0;
    for (std::size_t document = 0; document < document_ends_.size(); ++document) {
        for (; at < document_ends_[document]; ++at) {
            const LoggedPosting& posting = log_[at];
            scattered_[begins[rank_[posting.term]]++] = {static_cast<std::uint32_t>(document), posting.count,
                                                         posting.position_bytes, offset};
            offset += posting.position_bytes;
        }
    }
}

void RunBuilder::write_postings() {
    std::size_t at = 0;
    for (std::size_t rank = 0; rank < ranked_.size(); ++rank) {
        const std::size_t begin = at;
        std::uint64_t total = 0;
        std::uint64_t position_bytes = 0;
        std::uint32_t previous = 0;
        scratch_.clear();
        for (; at < term_ends_[rank]; ++at) {
            const ScatteredPosting& posting = scattered_[at];
            append_varint(scratch_, posting.document - previous);
            append_varint(scratch_, posting.count);
            previous = posting.document;
            total += posting.count;
            position_bytes += posting.position_bytes;
        }
        const std::size_t positions_before = run_.positions.size();
        for (std::size_t i = begin; position_bytes > 0 && i < at; ++i) {
            const ScatteredPosting& posting = scattered_[i];
            append_sized(run_.positions,
                         position_lists_.view().substr(posting.position_offset, posting.position_bytes));
        }
        append_sized(run_.postings, ranked_term(rank));
        append_varint(run_.postings, at - begin);
        append_varint(run_.postings, total);
        append_varint(run_.postings, scratch_.size());
        append_varint(run_.postings, run_.positions.size() - positions_before);
        run_.postings.append(scratch_.view());
    }
}

void RunBuilder::scatter_by_document() {
    std::vector<std::size_t> begins(document_ends_.size());
    for (std::size_t document = 1; document < begins.size(); ++document)
        begins[document] = document_ends_[document - 1];
    document_terms_.resize(log_.size());
    std::size_t at = 0;
    for (std::uint32_t rank = 0; rank < ranked_.size(); ++rank) {
        for (; at < term_ends_[rank]; ++at) {
            const ScatteredPosting& posting = scattered_[at];
            document_terms_[begins[posting.document]++] = {rank, posting.count};
        }
    }
}

void RunBuilder::write_term_lists() {
    const char* slots = slots_.data();
    for (std::uint32_t document = 0; document < document_ends_.size(); ++document) {
        list_terms(document);
        append_tag(run_.term_lists, deflater_.compress(scratch_.view()));
        append_tag(run_.term_lists, deflater_.compress(read_sized(slots)));
    }
}

/// Leaves the term list in scratch_.
void RunBuilder::list_terms(std::uint32_t document) {
    const std::size_t begin = document == 0 ? 0 : document_ends_[document - 1];
    const std::size_t end = document_ends_[document];
    scratch_.clear();
    TermListWriter list(scratch_, run_.lengths[document], end - begin);
    for (std::size_t at = begin; at < end; ++at)
        list.add(ranked_term(document_terms_[at].rank), document_terms_[at].count);
}

std::size_t RunBuilder::memory() const {
    // Scattering and sorting take as much again as the log.
    return log_.capacity() * (sizeof(LoggedPosting) + sizeof(ScatteredPosting) + sizeof(RankedCount)) +
           position_lists_.capacity() + run_.memory();
}

}  // namespace news::glass
