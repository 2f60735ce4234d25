// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "indexer/input/archive_handle.hpp"

namespace news {

enum class Compression : std::uint8_t { bzip2, xz, zstd };

/// Decompresses by libarchive.
class FilteredSource : public ByteSource {
  public:
    /// The window must outlive it, and be read by nobody else meanwhile. Throws InputFailure.
    FilteredSource(InputWindow& window, Compression compression);

    std::size_t read(std::span<char> buffer) override;

  private:
    [[noreturn]] void fail();

    Compression compression_;
    ArchiveHandle archive_;
    bool is_empty_ = false;
    std::string failure_;  // empty if there is none
};

}  // namespace news
