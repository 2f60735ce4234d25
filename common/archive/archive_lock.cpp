// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/archive/archive_lock.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>

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

/// False if somebody else holds the lock.
bool try_lock(int descriptor, const std::filesystem::path& file) {
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return true;
    if (errno == EWOULDBLOCK || errno == EINTR) return false;
    // No use to wait where locks are not to be had, as on some network disks.
    throw Error(ExitCode::unusable, "cannot lock " + file.string() + ": " + std::strerror(errno),
                "Keep the archive on a disk that can lock files.");
}

std::string who_holds(const std::filesystem::path& file) {
    const std::string note = read_whole_file(file);
    const std::string_view holder = trim(note);
    return "the archive is being written by " + (holder.empty() ? "another process" : std::string(holder));
}

void wait_for_lock(int descriptor, const std::filesystem::path& file, std::chrono::milliseconds wait,
                   const std::function<bool()>& is_stopped) {
    using std::chrono::milliseconds;
    constexpr milliseconds pause{50};
    const auto start = std::chrono::steady_clock::now();
    while (!try_lock(descriptor, file)) {
        const auto waited =
            std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - start);
        if (waited >= wait) {
            throw Error(ExitCode::locked, who_holds(file),
                        "Wait for it with --wait 5m; searching goes on meanwhile.");
        }
        if (is_stopped && is_stopped()) {
            throw Error(ExitCode::interrupted, "stopped waiting: " + who_holds(file));
        }
        std::this_thread::sleep_for(std::min(pause, wait - waited));
    }
}

}  // namespace

ArchiveLock::OpenFile::OpenFile(const std::filesystem::path& path)
    : descriptor_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
    if (descriptor_ < 0) {
        throw Error(ExitCode::unusable, "cannot open " + path.string() + ": " + std::strerror(errno),
                    "Check who may write to the archive.");
    }
}

ArchiveLock::OpenFile::~OpenFile() {
    ::close(descriptor_);
}

ArchiveLock::ArchiveLock(const std::filesystem::path& file, const std::string& command,
                         std::chrono::milliseconds wait, const std::function<bool()>& is_stopped)
    : file_(file) {
    wait_for_lock(file_.descriptor(), file, wait, is_stopped);
    // The note only informs: the lock is the flock, so a failed write is no failure to lock.
    const std::string note = holder_note(command);
    if (::ftruncate(file_.descriptor(), 0) != 0) return;
    if (::write(file_.descriptor(), note.data(), note.size()) < 0) return;
}

ArchiveLock::~ArchiveLock() {
    if (::ftruncate(file_.descriptor(), 0) == 0) ::fsync(file_.descriptor());
}

}  // namespace news
