// SPDX-License-Identifier: GPL-2.0-or-later
// A disk that gets full: the archive is as it was before, nothing unfinished keeps the disk full, and with
// room the same command completes.
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>

#include <boost/test/unit_test.hpp>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include "tests/proof/stage.hpp"

using namespace news;

namespace {

/// No file may grow beyond this. The signal that comes with it is ignored, as the programs do.
test::Misfortune file_size_limit(rlim_t bytes) {
    return [bytes] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
}

/// A disk of its own, as far as we may make one.
class SmallDisk {
  public:
    explicit SmallDisk(const std::string& size)
        : is_there_(::mount("none", folder_.path().c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0) {}
    ~SmallDisk() {
        if (is_there_) ::umount(folder_.path().c_str());
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool is_there() const { return is_there_; }
    /// Fills it up to so many bytes.
    void leave(std::uintmax_t free) const {
        const int file = ::open(ballast().c_str(), O_WRONLY | O_CREAT, 0666);
        const std::uintmax_t room = std::filesystem::space(path()).available;
        if (::posix_fallocate(file, 0, static_cast<off_t>(room - free)) != 0) std::abort();
        ::close(file);
    }
    void make_room() const { std::filesystem::remove(ballast()); }
    const std::filesystem::path& path() const { return folder_.path(); }

  private:
    std::filesystem::path ballast() const { return path() / "ballast"; }

    test::TempDir folder_;
    bool is_there_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(full_disk)

BOOST_AUTO_TEST_CASE(no_file_may_grow) {
    int failures = 0;
    for (const test::Scenario& scenario : test::scenarios()) {
        test::Stage stage(scenario);
        for (const rlim_t bytes : {0U, 10U, 150U, 8'191U, 8'192U, 16'384U, 30'000U, 45'000U, 70'000U}) {
            BOOST_TEST_CONTEXT(scenario.name << ", " << bytes << " bytes")
            failures += stage.try_add(file_size_limit(bytes)).exit_code == 3 ? 1 : 0;
        }
    }
    BOOST_TEST(failures > 10);
}

BOOST_AUTO_TEST_CASE(disk_is_full) {
    const SmallDisk disk("16m");
    if (!disk.is_there()) {
        BOOST_TEST_MESSAGE("skipped: this user may not mount a disk");
        return;
    }
    int failures = 0;
    for (const test::Scenario& scenario : test::scenarios()) {
        test::Stage stage(scenario, disk.path());
        for (const std::uintmax_t free : {4'096U, 32'768U, 81'920U, 200'000U, 400'000U}) {
            BOOST_TEST_CONTEXT(scenario.name << ", " << free << " bytes free") {
                const test::Ending ending =
                    stage.try_add([&] { disk.leave(free); }, [&] { disk.make_room(); });
                failures += ending.exit_code == 3 ? 1 : 0;
            }
        }
    }
    BOOST_TEST(failures > 5);
}

BOOST_AUTO_TEST_SUITE_END()
