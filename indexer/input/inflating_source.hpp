// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "indexer/input/input_window.hpp"

struct z_stream_s;  // zlib's, so that zlib.h stays behind this door

namespace news {

/// What lies around the deflated bytes.
enum class DeflateWrapping : std::uint8_t {
    gzip,  // of one or many members
    zlib,
    none,
};

/// Inflates.
class InflatingSource : public ByteSource {
  public:
    /// The window must outlive it, and be read by nobody else meanwhile.
    InflatingSource(InputWindow& window, DeflateWrapping wrapping);
    ~InflatingSource() override;

    std::size_t read(std::span<char> buffer) override;

    /// Goes to the next gzip member whose beginning can be recognised.
    bool resume() override;

  private:
    bool start_member();
    bool find_member(std::size_t from);
    void restart();
    std::size_t inflate_into(std::span<char> buffer);
    int inflate_some();
    void forget_consumed();
    [[noreturn]] void fail(std::string message);

    InputWindow& window_;
    DeflateWrapping wrapping_;
    std::unique_ptr<z_stream_s> stream_;
    std::size_t consumed_ = 0;        // bytes of the window that are inflated
    std::uint64_t member_begin_ = 0;  // in the window's input
    bool is_in_member_ = false;
    bool had_member_ = false;
    std::string failure_;  // empty if there is none
    unsigned failures_ = 0;
};

}  // namespace news
