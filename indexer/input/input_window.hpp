// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <exception>
#include <memory>
#include <string_view>

#include "indexer/input/byte_source.hpp"

namespace news {

/// The stretch of an input that is at hand. It grows at its end and is dropped from its beginning, so that
/// whoever looks for the end of a record, or what an input is, sees all of it at once.
class InputWindow {
  public:
    /// So much is read at once. Bytes.
    static constexpr std::size_t chunk = std::size_t{64} << 10U;

    /// The source must outlive it. Nothing is read yet.
    explicit InputWindow(ByteSource& source) : source_(source) {}

    std::string_view bytes() const { return {buffer_.get() + begin_, end_ - begin_}; }

    /// Where bytes() begin in the input.
    std::uint64_t offset() const { return offset_; }

    /// Reads another chunk, or what is left of the input; views of bytes() are void then. False at the end.
    /// Throws InputFailure, with what came before the damage at hand already.
    bool grow();

    void drop(std::size_t count);

    /// Goes on behind damage, as ByteSource::resume; what is at hand stays.
    bool resume();

  private:
    void make_room();
    std::size_t fill();

    ByteSource& source_;
    std::unique_ptr<char[]> buffer_;
    std::size_t capacity_ = 0;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::uint64_t offset_ = 0;
    std::exception_ptr failure_;  // of the read that gave the last bytes
};

/// Makes at least so many bytes be at hand unless the input ends first; says whether they are.
bool grow_to(InputWindow& window, std::size_t size);

}  // namespace news
