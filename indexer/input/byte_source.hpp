// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace news {

/// An input that cannot be opened or read to its end; the message says why and names no file.
struct InputFailure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Bytes that come one after the other: of a file, or of what lies compressed or packed in one.
class ByteSource {
  public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// Reads some bytes into a buffer that is not empty; 0 is the end. Throws InputFailure where the input is
    /// damaged or cut off: what was returned before is good. So does each read behind it.
    virtual std::size_t read(std::span<char> buffer) = 0;

    /// After a failure: goes to the next place from which on the input can be read again. False if there is
    /// none.
    virtual bool resume() { return false; }
};

/// Bytes at hand, which must outlive it.
class MemorySource : public ByteSource {
  public:
    explicit MemorySource(std::string_view bytes) : rest_(bytes) {}

    std::size_t read(std::span<char> buffer) override {
        const std::size_t size = rest_.copy(buffer.data(), buffer.size());
        rest_.remove_prefix(size);
        return size;
    }

  private:
    std::string_view rest_;
};

}  // namespace news
