// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "indexer/input/input_window.hpp"

namespace news {

/// Whether an input begins with the byte order mark of UTF-16 or UTF-32.
bool begins_wide_text(std::string_view head);

/// Text in UTF-16 or UTF-32, as spreadsheets write tables, in UTF-8, with its byte order mark in front, so
/// that nobody believes what such a text says of its encoding. What is no character becomes U+FFFD.
class WideTextSource : public ByteSource {
  public:
    /// The window stands at the mark. It must outlive this, and be read by nobody else meanwhile.
    explicit WideTextSource(InputWindow& window);

    std::size_t read(std::span<char> buffer) override;
    bool resume() override { return window_.resume(); }

  private:
    char32_t unit_at(std::size_t at) const;
    std::size_t convert();
    void fill();

    InputWindow& window_;
    std::size_t width_;  // bytes of a unit
    bool is_big_endian_;
    std::string converted_;
    std::size_t given_ = 0;  // of converted_
};

}  // namespace news
