// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/archive/file_descriptor.hpp"

#include <cerrno>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <unistd.h>

#include "common/error.hpp"

namespace news {

void throw_file_error(std::string_view doing, const std::filesystem::path& path) {
    const int failure = errno;
    std::string hint;
    if (failure == ENOSPC || failure == EDQUOT || failure == EFBIG)
        hint = "Make room on the disk; what was published before is intact.";
    if (failure == EACCES || failure == EROFS)
        hint = "Check who may write there, or choose another --archive.";
    throw Error(ExitCode::unusable,
                "cannot " + std::string(doing) + ' ' + path.string() + ": " + std::strerror(failure), hint);
}

FileDescriptor::FileDescriptor(const std::filesystem::path& path, int flags)
    : path_(path), descriptor_(::open(path.c_str(), flags, 0666)) {
    if (descriptor_ < 0) throw_file_error("open", path_);
}

FileDescriptor::~FileDescriptor() {
    ::close(descriptor_);
}

void FileDescriptor::write(std::string_view bytes) const {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw_file_error("write", path_);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void FileDescriptor::start_writing(std::uint64_t from, std::uint64_t count) const {
#ifdef SYNC_FILE_RANGE_WRITE
    // Only a hint: what it fails to do, sync() does.
    ::sync_file_range(descriptor_, static_cast<off_t>(from), static_cast<off_t>(count),
                      SYNC_FILE_RANGE_WRITE);
#else
    static_cast<void>(from + count);
#endif
}

void FileDescriptor::sync() const {
    if (::fsync(descriptor_) != 0) throw_file_error("sync", path_);
}

}  // namespace news
