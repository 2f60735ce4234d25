// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/archive/durable_file.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <unistd.h>

#include "common/error.hpp"

namespace news {
namespace {

[[noreturn]] void fail(std::string_view doing, const std::filesystem::path& path) {
    const int failure = errno;
    std::string hint;
    if (failure == ENOSPC || failure == EDQUOT)
        hint = "Make room on the disk; what was published before is intact.";
    if (failure == EACCES || failure == EROFS)
        hint = "Check who may write there, or choose another --archive.";
    throw Error(ExitCode::unusable,
                "cannot " + std::string(doing) + ' ' + path.string() + ": " + std::strerror(failure), hint);
}

class Descriptor {
  public:
    Descriptor(const std::filesystem::path& path, int flags)
        : path_(path), fd_(::open(path.c_str(), flags, 0666)) {
        if (fd_ < 0) fail("open", path_);
    }
    ~Descriptor() { ::close(fd_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    void write(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t written = ::write(fd_, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) fail("write", path_);
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    void sync() const {
        if (::fsync(fd_) != 0) fail("sync", path_);
    }

  private:
    std::filesystem::path path_;
    int fd_;
};

}  // namespace

void replace_file_durably(const std::filesystem::path& path, std::string_view bytes) {
    const std::filesystem::path fresh = path.string() + ".new";
    {
        const Descriptor file(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC);
        file.write(bytes);
        file.sync();
    }
    if (std::rename(fresh.c_str(), path.c_str()) != 0) fail("replace", path);
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    Descriptor(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC).sync();
}

void sync_directory(const std::filesystem::path& directory) {
    for (const auto& entry : std::filesystem::directory_iterator(directory)) {
        if (entry.is_regular_file()) Descriptor(entry.path(), O_RDONLY | O_CLOEXEC).sync();
    }
    Descriptor(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC).sync();
}

std::string read_whole_file(const std::filesystem::path& path) {
    std::error_code ignored;
    std::ifstream file(path, std::ios::binary);
    if (std::filesystem::is_directory(path, ignored)) errno = EISDIR;
    if (!file || std::filesystem::is_directory(path, ignored)) fail("read", path);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace news
