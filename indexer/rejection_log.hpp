// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "indexer/record.hpp"

namespace news {

/// The rejections of a run: how many, why, and the first of them. Writes all of them to a file if asked.
class RejectionLog {
  public:
    /// `file` may be empty; "-" is standard output. JSON Lines, for people and for read_retries. Throws Error
    /// (unusable) if it cannot be written.
    explicit RejectionLog(std::string file);

    void add(const Rejection& rejection);
    /// Sees to it that the file is whole.
    void finish();

    std::uint64_t count() const { return count_; }
    /// The first `most_kept`, for reports.
    const std::vector<Rejection>& first() const { return first_; }
    /// Reasons and how often each was given, the most frequent first.
    std::vector<std::pair<std::string, std::uint64_t>> reasons() const;

    static constexpr std::size_t most_kept = 100;

  private:
    void open(std::ios::openmode mode);
    void write(std::string_view line);

    std::string path_;
    std::ofstream file_;
    std::uint64_t count_ = 0;
    std::vector<Rejection> first_;
    std::map<std::string, std::uint64_t> reasons_;
};

/// What a file of rejections names: inputs, and the records in them by origin.
struct Retries {
    std::vector<std::string> paths;    // each once, in the order of the file
    std::vector<std::string> origins;  // sorted
    /// The records that were rejected, and all of an input or folder that could not be read at all.
    bool wants(const Record& record) const;
};

/// Reads a file that RejectionLog wrote. Throws Error: unusable if it cannot be read, usage if it is
/// something else.
Retries read_retries(const std::string& file);

}  // namespace news
