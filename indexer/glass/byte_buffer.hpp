// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string_view>

namespace news::glass {

/// Bytes that are appended to, millions of times a second: unlike std::string it grows without writing zeros
/// first, mostly without copying (where large, the system moves pages), and lets a number be written without
/// a check per byte.
class ByteBuffer {
  public:
    std::size_t size() const { return size_; }
    std::size_t capacity() const { return capacity_; }
    bool empty() const { return size_ == 0; }
    std::string_view view() const { return {bytes_.get(), size_}; }
    const char* data() const { return bytes_.get(); }
    char operator[](std::size_t at) const { return bytes_[at]; }

    void clear() { size_ = 0; }
    /// Gives the memory back.
    void release() {
        bytes_.reset();
        size_ = capacity_ = 0;
    }
    /// Gives back what is reserved and not used.
    void shrink() {
        if (capacity_ > size_) reallocate(size_);
    }

    void append(std::string_view bytes) {
        if (bytes.empty()) return;
        std::memcpy(reserve(bytes.size()), bytes.data(), bytes.size());
        size_ += bytes.size();
    }
    void push_back(char byte) {
        *reserve(1) = byte;
        ++size_;
    }

    /// Room for `count` more bytes, to be written to and then taken with commit().
    char* reserve(std::size_t count) {
        if (size_ + count > capacity_) grow(count);
        return bytes_.get() + size_;
    }
    void commit(std::size_t count) { size_ += count; }

  private:
    void grow(std::size_t count) {
        const std::size_t doubled = capacity_ < 64 ? 128 : capacity_ * 2;
        reallocate(doubled > size_ + count ? doubled : size_ + count);
    }
    void reallocate(std::size_t capacity) {
        if (capacity == 0) return release();
        void* const moved = std::realloc(bytes_.get(), capacity);
        if (moved == nullptr) throw std::bad_alloc();
        static_cast<void>(bytes_.release());  // it is moved
        bytes_.reset(static_cast<char*>(moved));
        capacity_ = capacity;
    }

    struct Free {
        void operator()(char* bytes) const noexcept { std::free(bytes); }
    };
    std::unique_ptr<char[], Free> bytes_;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

}  // namespace news::glass
