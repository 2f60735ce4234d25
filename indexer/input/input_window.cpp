// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/input_window.hpp"

#include <algorithm>
#include <cstring>

namespace news {
namespace {

/// What a large record needed is given back when it is through.
constexpr std::size_t most_kept = std::size_t{4} << 20U;

}  // namespace

void InputWindow::make_room() {
    const std::size_t size = end_ - begin_;
    const std::size_t needed = size + chunk;
    const bool is_too_small = capacity_ < needed;
    const bool is_too_large = capacity_ > most_kept && needed < most_kept / 2;
    if (is_too_small || is_too_large) {
        const std::size_t capacity = is_too_small ? std::max(2 * capacity_, needed) : most_kept / 2;
        std::unique_ptr<char[]> buffer(new char[capacity]);
        if (size > 0) std::memcpy(buffer.get(), buffer_.get() + begin_, size);
        buffer_ = std::move(buffer);
        capacity_ = capacity;
    } else if (capacity_ - end_ < chunk) {
        std::memmove(buffer_.get(), buffer_.get() + begin_, size);
    } else {
        return;
    }
    begin_ = 0;
    end_ = size;
}

std::size_t InputWindow::fill() {
    std::size_t filled = 0;
    try {
        while (filled < chunk) {
            const std::size_t got = source_.read({buffer_.get() + end_, chunk - filled});
            if (got == 0) break;
            filled += got;
            end_ += got;
        }
    } catch (const InputFailure&) {
        failure_ = std::current_exception();
    }
    return filled;
}

bool InputWindow::grow() {
    if (failure_) std::rethrow_exception(failure_);
    make_room();
    const std::size_t filled = fill();
    if (filled == 0 && failure_) std::rethrow_exception(failure_);
    return filled > 0;
}

void InputWindow::drop(std::size_t count) {
    begin_ += count;
    offset_ += count;
}

bool InputWindow::resume() {
    failure_ = nullptr;
    return source_.resume();
}

bool grow_to(InputWindow& window, std::size_t size) {
    while (window.bytes().size() < size) {
        if (!window.grow()) return false;
    }
    return true;
}

}  // namespace news
