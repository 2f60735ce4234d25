// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/byte_stream.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

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

void ByteStream::CloseFile::operator()(gzFile_s* file) const noexcept {
    ::gzclose(file);
}

ByteStream ByteStream::open(const std::string& path) {
    const int descriptor = open_descriptor(path);
    File file{::gzdopen(descriptor, "rb")};
    if (!file) {
        ::close(descriptor);
        throw InputFailure("out of memory");
    }
    ::gzbuffer(file.get(), 1U << 17U);
    return ByteStream{std::move(file)};
}

std::size_t ByteStream::read(std::span<char> buffer) {
    if (failure_pending_) fail();
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        constexpr std::size_t most = 1U << 30U;  // gzread counts in int
        const auto wanted = static_cast<unsigned>(std::min(buffer.size() - filled, most));
        const int got = ::gzread(file_.get(), buffer.data() + filled, wanted);
        if (got > 0) {
            filled += static_cast<std::size_t>(got);
            continue;
        }
        int status = Z_OK;
        ::gzerror(file_.get(), &status);
        if (got == 0 && status != Z_BUF_ERROR) break;
        if (filled == 0) fail();
        failure_pending_ = true;  // what came before the damage is handed out first
        break;
    }
    return filled;
}

std::uint64_t ByteStream::bytes_read() const {
    auto offset = ::gzoffset(file_.get());
    if (offset < 0) offset = ::gztell(file_.get());  // a pipe does not know where it stands
    return offset > 0 ? static_cast<std::uint64_t>(offset) : 0;
}

void ByteStream::fail() const {
    int status = Z_OK;
    const char* message = ::gzerror(file_.get(), &status);
    if (status == Z_ERRNO) throw InputFailure(std::strerror(errno));
    if (status == Z_BUF_ERROR) throw InputFailure("the gzip data ends too early; the file was cut off");
    throw InputFailure(std::string("the gzip data is damaged: ") + message);
}

}  // namespace news
