// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "indexer/glass/deflater.hpp"
#include "indexer/glass/document.hpp"
#include "indexer/glass/run.hpp"
#include "indexer/glass/term_table.hpp"

namespace news::glass {

/// Collects documents and sorts their postings into a run. One per thread. Postings are logged as they come;
/// only the distinct terms of the batch are sorted, the log is then scattered by term by counting, and back
/// by document, which gives every document its terms in order without comparing strings.
class RunBuilder {
  public:
    /// Documents that are added have their terms in this table.
    explicit RunBuilder(const TermTable& terms) : terms_(terms) {}

    void add(const Document& document);
    /// The run of what was added; the builder is empty again.
    Run finish();

    bool empty() const { return document_ends_.empty(); }
    /// About what is held in memory. Bytes.
    std::size_t memory() const;

  private:
    struct LoggedPosting {
        TermId term;
        std::uint32_t count;
        std::uint32_t position_bytes;
    };
    struct ScatteredPosting {
        std::uint32_t document;
        std::uint32_t count;
        std::uint32_t position_bytes;
        std::uint64_t position_offset;
    };
    struct RankedCount {
        std::uint32_t rank;
        std::uint32_t count;
    };

    void rank_terms();
    void copy_ranked_terms();
    void scatter_by_term();
    void write_postings();
    void scatter_by_document();
    void write_term_lists();
    void list_terms(std::uint32_t document);
    void append_values(const Document& document);
    std::string_view ranked_term(std::size_t rank) const {
        return term_bytes_.view().substr(term_starts_[rank], term_starts_[rank + 1] - term_starts_[rank]);
    }

    const TermTable& terms_;
    Deflater deflater_;
    Run run_;
    std::vector<LoggedPosting> log_;           // in the order of documents
    std::vector<std::size_t> document_ends_;   // of each document's postings in log_
    ByteBuffer position_lists_;                // in the order of log_
    ByteBuffer slots_;                         // used by each document, sized
    std::vector<TermId> ranked_;               // the distinct terms, sorted
    ByteBuffer term_bytes_;                    // of ranked_
    std::vector<std::uint32_t> term_starts_;   // of each rank in term_bytes_, and the end
    std::vector<std::uint32_t> rank_;          // by term; only those of ranked_ mean anything
    std::vector<std::size_t> term_ends_;       // of each rank's postings in scattered_
    std::vector<ScatteredPosting> scattered_;  // in the order of terms
    std::vector<RankedCount> document_terms_;  // in the order of documents, then of terms
    ByteBuffer scratch_;
};

}  // namespace news::glass
