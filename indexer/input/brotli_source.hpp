// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>

#include "indexer/input/input_window.hpp"

struct BrotliDecoderStateStruct;  // Brotli's, so that its header stays behind this door

namespace news {

/// Decompresses Brotli, which servers send to browsers.
class BrotliSource : public ByteSource {
  public:
    /// The window must outlive it, and be read by nobody else meanwhile.
    explicit BrotliSource(InputWindow& window);

    std::size_t read(std::span<char> buffer) override;

  private:
    struct Free {
        void operator()(BrotliDecoderStateStruct* state) const noexcept;
    };

    InputWindow& window_;
    std::unique_ptr<BrotliDecoderStateStruct, Free> state_;
};

}  // namespace news
