// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "indexer/input/byte_stream.hpp"
#include "indexer/record.hpp"

namespace news {

/// No article is larger; a file or line beyond it is refused instead of filling the memory. Bytes, 64 MiB.
inline constexpr std::size_t largest_record = std::size_t{64} << 20U;

/// An input opened, its beginning at hand for whoever chooses the format.
class RecordSplitter {
  public:
    /// `path` as for ByteStream::open; throws InputFailure.
    explicit RecordSplitter(const std::string& path);

    /// The first bytes, up to 64 KiB.
    const std::string& head() const { return buffer_; }

    /// How much of the input has been read, in bytes as they lie there (compressed, if they are; those of a
    /// pipe after decompression).
    std::uint64_t bytes_read() const { return stream_.bytes_read(); }

    /// Hands out the records in order until `take` returns false; returns whether it went to the end. What
    /// cannot be read goes to `reject`; the rest goes on where it can.
    bool split(Splitting splitting, const std::function<bool(Record)>& take,
               const std::function<void(Rejection)>& reject);

  private:
    bool fill();
    bool split_whole(const std::function<bool(Record)>& take, const std::function<void(Rejection)>& reject);
    bool split_lines(const std::function<bool(Record)>& take, const std::function<void(Rejection)>& reject);
    std::string line_origin() const;
    Rejection rejection(std::string origin, std::string reason) const;

    std::string path_;
    std::string origin_;
    ByteStream stream_;
    std::string buffer_;
    std::uint64_t line_number_ = 0;
    std::uint64_t offset_ = 0;  // where the record at hand begins, in bytes after decompression
};

}  // namespace news
