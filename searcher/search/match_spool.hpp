// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "common/temporary_file.hpp"
#include "searcher/search/request.hpp"

namespace news {

/// A match, by what orders it. Plain bytes, without gaps: it is written as it is.
struct MatchKey {
    double score = 0;
    std::array<char, 16> published{};  // as in its slot, filled with zeros; all zeros without a date
    std::uint64_t document = 0;
};
static_assert(sizeof(MatchKey) == 32);

MatchKey match_key(double score, std::string_view published, std::uint32_t document);

/// Whether a match stands before another one. By relevance, equals come newest first; by date, equals by
/// relevance; and then as they were added.
bool comes_before(const MatchKey& one, const MatchKey& other, SortOrder order);

/// Matches, added as they are found and taken out in their order. However many they are, it holds no more
/// than some in memory: what is too much lies sorted in a temporary file, run by run, which are merged.
class MatchSpool {
  public:
    static constexpr std::size_t usually_held = 16'384;  // of 32 bytes each

    explicit MatchSpool(SortOrder order, std::size_t most_held = usually_held);
    ~MatchSpool();
    MatchSpool(MatchSpool&&) noexcept;
    MatchSpool& operator=(MatchSpool&&) noexcept;

    /// Throws Error (unusable) if there is no room on the disk.
    void add(const MatchKey& key);
    std::uint64_t size() const { return size_; }
    /// The next in order; nothing behind the last. Nothing can be added from here on.
    std::optional<MatchKey> next();

  private:
    class Run;
    struct Later;

    void sort_held();
    void write_run();
    void begin_merge();
    std::optional<MatchKey> next_held();

    SortOrder order_;
    std::size_t most_held_;
    std::uint64_t size_ = 0;
    std::vector<MatchKey> held_;
    std::size_t taken_ = 0;                // of those held
    std::unique_ptr<TemporaryFile> file_;  // if they were too many
    std::vector<std::uint64_t> ends_;      // of the runs, in bytes
    std::vector<Run> runs_;                // a heap, while they are merged; the next match is in the first
    bool is_read_ = false;
};

}  // namespace news
