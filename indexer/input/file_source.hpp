// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "indexer/input/byte_source.hpp"

namespace news {

/// The bytes of a file or of standard input, as they lie there.
class FileSource : public ByteSource {
  public:
    /// "-" is standard input. Throws InputFailure.
    explicit FileSource(const std::string& path);
    ~FileSource() override;

    std::size_t read(std::span<char> buffer) override;

    /// So far; the reference shows what is read later, too.
    const std::uint64_t& bytes_read() const { return bytes_read_; }

  private:
    int descriptor_;
    std::uint64_t bytes_read_ = 0;
};

}  // namespace news
