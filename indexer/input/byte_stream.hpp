// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>

struct gzFile_s;  // zlib's, so that zlib.h stays behind this door

namespace news {

/// An input that cannot be opened or read to its end; the message says why and names no file.
struct InputFailure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The bytes of a file or of standard input, read through gzip (of one or many members) where they are
/// compressed.
class ByteStream {
  public:
    /// "-" is standard input. Throws InputFailure.
    static ByteStream open(const std::string& path);

    /// Fills the buffer unless the input ends first; returns how many bytes it holds now. Throws InputFailure
    /// when the input is damaged or cut off: what was returned before is good.
    std::size_t read(std::span<char> buffer);

    /// How much of the input has been read, in bytes as they lie there (compressed, if they are; those of a
    /// pipe after decompression).
    std::uint64_t bytes_read() const;

  private:
    struct CloseFile {
        void operator()(gzFile_s* file) const noexcept;
    };
    using File = std::unique_ptr<gzFile_s, CloseFile>;

    explicit ByteStream(File file) : file_(std::move(file)) {}
    [[noreturn]] void fail() const;

    File file_;
    bool failure_pending_ = false;
};

}  // namespace news
