// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>

#include "indexer/input/byte_source.hpp"

namespace news {

/// How much a file has become by decompression, in all its layers and members. What becomes more than 250
/// times itself is no text but a bomb: text shrinks to a fifth, the dullest of dumps to a fiftieth.
class Expansion {
  public:
    /// `bytes_read` is how much of the file was read so far; it is looked at again and again.
    explicit Expansion(const std::uint64_t& bytes_read) : bytes_read_(bytes_read) {}

    std::uint64_t bytes_read() const { return bytes_read_; }
    /// Throws InputFailure if it is too much.
    void add(std::uint64_t bytes);

  private:
    const std::uint64_t& bytes_read_;
    std::uint64_t produced_ = 0;
};

/// The part of one layer or member, so that one bomb does not take the others with it.
class ExpansionMeter {
  public:
    explicit ExpansionMeter(Expansion& expansion) : expansion_(expansion), start_(expansion.bytes_read()) {}

    /// Throws InputFailure if it is too much.
    void add(std::uint64_t bytes);

  private:
    Expansion& expansion_;
    std::uint64_t start_;
    std::uint64_t produced_ = 0;
};

/// Another source, metered.
class MeteredSource : public ByteSource {
  public:
    /// Both must outlive it.
    MeteredSource(ByteSource& source, Expansion& expansion) : source_(source), meter_(expansion) {}

    std::size_t read(std::span<char> buffer) override {
        const std::size_t got = source_.read(buffer);
        meter_.add(got);
        return got;
    }
    bool resume() override { return source_.resume(); }

  private:
    ByteSource& source_;
    ExpansionMeter meter_;
};

}  // namespace news
