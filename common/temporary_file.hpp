// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

namespace news {

/// A file without a name in $TMPDIR, else /tmp: gone when the process is, however that ends. Throws Error
/// (unusable) if it cannot be made, written (the disk is full) or read.
class TemporaryFile {
  public:
    TemporaryFile();
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    /// Writes behind what is there.
    void append(std::span<const char> bytes);
    /// Fills all of `bytes` with what was written there.
    void read(std::uint64_t offset, std::span<char> bytes) const;
    std::uint64_t size() const { return size_; }

  private:
    std::filesystem::path folder_;
    int descriptor_;
    std::uint64_t size_ = 0;
};

}  // namespace news
