// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/archive/archive_lock.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>

#include <fcntl.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include "common/archive/durable_file.hpp"
#include "common/error.hpp"
#include "common/text.hpp"

namespace news {
namespace {

std::string host_name() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "unknown host";
}

std::string holder_note(const std::string& command) {
    const auto now = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
    return fmt::format("process {} on {} ({}) since {:%Y-%m-%dT%H:%M:%S}Z\n", ::getpid(), host_name(),
                       command, now);
}

}  // namespace

ArchiveLock::ArchiveLock(const std::filesystem::path& file, const std::string& command)
    : fd_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
    if (fd_ < 0) {
        throw Error(ExitCode::unusable, "cannot open " + file.string() + ": " + std::strerror(errno),
                    "Check who may write to the archive.");
    }
    if (::flock(fd_, LOCK_EX | LOCK_NB) != 0) {
        ::close(fd_);
        const std::string holder{trim(read_whole_file(file))};
        throw Error(ExitCode::locked,
                    "the archive is being written by " + (holder.empty() ? "another process" : holder),
                    "Try again when it has ended; searching goes on meanwhile.");
    }
    // The note only informs: the lock is the flock, so a failed write is no failure to lock.
    const std::string note = holder_note(command);
    if (::ftruncate(fd_, 0) != 0 || ::write(fd_, note.data(), note.size()) < 0) return;
}

ArchiveLock::~ArchiveLock() {
    if (::ftruncate(fd_, 0) == 0) ::fsync(fd_);
    ::close(fd_);
}

}  // namespace news
