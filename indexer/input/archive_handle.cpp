// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/archive_handle.hpp"

#include <cerrno>
#include <utility>

#include <archive.h>

namespace news {

void ArchiveHandle::Free::operator()(::archive* archive) const noexcept {
    ::archive_read_free(archive);
}

ArchiveHandle::ArchiveHandle(InputWindow& window) : window_(window), archive_(::archive_read_new()) {
    if (!archive_) throw InputFailure("out of memory");
}

std::ptrdiff_t ArchiveHandle::next_block(const void** block) {
    window_.drop(std::exchange(handed_out_, 0));
    if (window_.bytes().empty() && !window_.grow()) return 0;
    *block = window_.bytes().data();
    handed_out_ = window_.bytes().size();
    return static_cast<std::ptrdiff_t>(handed_out_);
}

/// libarchive is C: no exception may pass through it.
std::ptrdiff_t ArchiveHandle::read_block(::archive* archive, void* self, const void** block) {
    try {
        return static_cast<ArchiveHandle*>(self)->next_block(block);
    } catch (const std::exception& failure) {
        ::archive_set_error(archive, EIO, "%s", failure.what());
        return ARCHIVE_FATAL;
    }
}

void ArchiveHandle::open() {
    if (::archive_read_open(archive_.get(), this, nullptr, read_block, nullptr) != ARCHIVE_OK)
        throw InputFailure(message());
}

std::string ArchiveHandle::message() const {
    const char* message = ::archive_error_string(archive_.get());
    return message != nullptr ? message : "its form is unknown";
}

}  // namespace news
