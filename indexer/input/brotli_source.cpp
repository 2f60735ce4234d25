// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/brotli_source.hpp"

#include <brotli/decode.h>

namespace news {

void BrotliSource::Free::operator()(BrotliDecoderStateStruct* state) const noexcept {
    ::BrotliDecoderDestroyInstance(state);
}

BrotliSource::BrotliSource(InputWindow& window)
    : window_(window), state_(::BrotliDecoderCreateInstance(nullptr, nullptr, nullptr)) {
    if (!state_) throw InputFailure("out of memory");
}

std::size_t BrotliSource::read(std::span<char> buffer) {
    auto* out = reinterpret_cast<std::uint8_t*>(buffer.data());
    std::size_t room = buffer.size();
    while (room == buffer.size() && ::BrotliDecoderIsFinished(state_.get()) == BROTLI_FALSE) {
        if (window_.bytes().empty() && !window_.grow())
            throw InputFailure("the Brotli data ends too early; it was cut off");
        const auto* in = reinterpret_cast<const std::uint8_t*>(window_.bytes().data());
        const std::size_t size = window_.bytes().size();
        std::size_t left = size;
        const BrotliDecoderResult result =
            ::BrotliDecoderDecompressStream(state_.get(), &left, &in, &room, &out, nullptr);
        window_.drop(size - left);
        if (result == BROTLI_DECODER_RESULT_ERROR) throw InputFailure("the Brotli data is damaged");
        // What it holds back comes with the next call.
        if (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) break;
    }
    return buffer.size() - room;
}

}  // namespace news
