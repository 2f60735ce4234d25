// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <string>

#include "indexer/input/input_window.hpp"

struct archive;  // libarchive's, so that archive.h stays in this room

namespace news {

/// libarchive, reading from a window.
class ArchiveHandle {
  public:
    /// The window must outlive it, and be read by nobody else meanwhile.
    explicit ArchiveHandle(InputWindow& window);

    ::archive* get() const { return archive_.get(); }
    /// After what it may read has been named. Throws InputFailure.
    void open();
    /// What libarchive says of its last failure.
    std::string message() const;

  private:
    struct Free {
        void operator()(::archive* archive) const noexcept;
    };

    static std::ptrdiff_t read_block(::archive* archive, void* self, const void** block);
    std::ptrdiff_t next_block(const void** block);

    InputWindow& window_;
    std::size_t handed_out_ = 0;  // bytes of the window that libarchive may still be reading
    std::unique_ptr<::archive, Free> archive_;
};

}  // namespace news
