// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "indexer/glass/run.hpp"

namespace news::glass {

/// Documents of a run in their segment.
struct PlacedRun {
    std::uint32_t first_document = 0;  // number of the run's first document in the segment, from 1
    Run run;
};

/// Walks the terms of one run.
class RunCursor {
  public:
    explicit RunCursor(const PlacedRun& placed);

    bool at_end() const { return at_end_; }
    void next();

    std::string_view term() const { return term_; }
    /// Below 0 if its term stands before that of the other, 0 if they have the same.
    int compare(const RunCursor& other) const {
        if (beginning_ != other.beginning_) return beginning_ < other.beginning_ ? -1 : 1;
        return term_.compare(other.term_);
    }
    std::uint64_t posting_count() const { return posting_count_; }
    std::uint64_t total_count() const { return total_count_; }
    bool has_positions() const { return !positions_.empty(); }
    std::uint32_t first_document() const { return first_document_; }

    /// Calls visit(document, count) for every posting of the term; documents as in the segment.
    template <typename Visit>
    void each_posting(Visit visit) const {
        const char* at = postings_.data();
        std::uint32_t document = first_document_;
        for (std::uint64_t left = posting_count_; left > 0; --left) {
            document += static_cast<std::uint32_t>(read_varint(at));
            visit(document, static_cast<std::uint32_t>(read_varint(at)));
        }
    }

    /// Calls visit(document, list) for every position list of the term.
    template <typename Visit>
    void each_position_list(Visit visit) const {
        const char* at = positions_.data();
        if (positions_.empty()) return;
        each_posting([&](std::uint32_t document, std::uint32_t) {
            const std::string_view list = read_sized(at);
            if (!list.empty()) visit(document, list);
        });
    }

  private:
    std::uint32_t first_document_;
    const char* at_;
    const char* end_;
    const char* positions_at_;
    std::string_view term_;
    std::uint64_t beginning_ = 0;  // leading_bytes of the term
    std::uint64_t posting_count_ = 0;
    std::uint64_t total_count_ = 0;
    std::string_view postings_;
    std::string_view positions_;
    bool at_end_ = false;
};

/// Walks the distinct terms of several runs in order.
class RunMerge {
  public:
    explicit RunMerge(std::span<const PlacedRun> runs);

    /// Goes to the next term; false behind the last.
    bool next();
    std::string_view term() const { return current_.front()->term(); }
    /// Those that have the term, in the order of their documents.
    std::span<const RunCursor* const> cursors() const { return current_; }

  private:
    struct Later {
        const RunMerge* merge;
        bool operator()(std::size_t a, std::size_t b) const;
    };

    std::vector<RunCursor> cursors_;
    std::vector<std::size_t> heap_;  // of cursors that wait, the smallest term in front
    std::vector<std::size_t> taken_;
    std::vector<const RunCursor*> current_;
};

}  // namespace news::glass
