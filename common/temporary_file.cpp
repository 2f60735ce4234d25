// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/temporary_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <unistd.h>

#include "common/error.hpp"

namespace news {
namespace {

std::filesystem::path temporary_folder() {
    const char* folder = std::getenv("TMPDIR");
    return folder == nullptr || *folder == '\0' ? "/tmp" : folder;
}

[[noreturn]] void fail(const char* doing, const std::filesystem::path& folder, int failure) {
    throw Error(ExitCode::unusable,
                std::string("cannot ") + doing + " a temporary file in " + folder.string() + ": " +
                    std::strerror(failure),
                "Make room there, or name a folder that has some: TMPDIR=/var/tmp");
}

int open_unnamed(const std::filesystem::path& folder) {
    std::string path = (folder / "newsarchive-XXXXXX").string();
    const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);
    if (descriptor < 0) fail("make", folder, errno);
    ::unlink(path.c_str());
    return descriptor;
}

}  // namespace

TemporaryFile::TemporaryFile() : folder_(temporary_folder()), descriptor_(open_unnamed(folder_)) {}

TemporaryFile::~TemporaryFile() {
    ::close(descriptor_);
}

void TemporaryFile::append(std::span<const char> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(size_));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail("write", folder_, errno);
        size_ += static_cast<std::uint64_t>(written);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

void TemporaryFile::read(std::uint64_t offset, std::span<char> bytes) const {
    while (!bytes.empty()) {
        const ssize_t got = ::pread(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) fail("read", folder_, got < 0 ? errno : EIO);
        offset += static_cast<std::uint64_t>(got);
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

}  // namespace news
