// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/file_source.hpp"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace news {
namespace {

int open_descriptor(const std::string& path) {
    const int descriptor = path == "-" ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) throw InputFailure(std::strerror(errno));
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
        ::close(descriptor);
        throw InputFailure("is a directory");
    }
    return descriptor;
}

}  // namespace

FileSource::FileSource(const std::string& path) : descriptor_(open_descriptor(path)) {}

FileSource::~FileSource() {
    ::close(descriptor_);
}

std::size_t FileSource::read(std::span<char> buffer) {
    // A signal that comes while a pipe is waited for ends the reading: it is an interrupt.
    const ssize_t got = ::read(descriptor_, buffer.data(), buffer.size());
    if (got < 0) throw InputFailure(std::strerror(errno));
    bytes_read_ += static_cast<std::uint64_t>(got);
    return static_cast<std::size_t>(got);
}

}  // namespace news
