// SPDX-License-Identifier: GPL-2.0-or-later
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>

#include <boost/test/unit_test.hpp>
#include <sys/resource.h>

#include "common/error.hpp"
#include "common/standard_output.hpp"
#include "common/temporary_file.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

/// $TMPDIR as long as it lives.
class ScratchFolder {
  public:
    explicit ScratchFolder(const std::string& path) { ::setenv("TMPDIR", path.c_str(), 1); }
    ~ScratchFolder() { ::unsetenv("TMPDIR"); }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
};

/// A limit on the size of files, as long as it lives: to a write it is a full disk.
class SmallFiles {
  public:
    explicit SmallFiles(rlim_t most) {
        ignore_file_size_signal();
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{most, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &before_); }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;

  private:
    rlimit before_{};
};

std::string read(const TemporaryFile& file, std::uint64_t offset, std::size_t size) {
    std::string bytes(size, '?');
    file.read(offset, bytes);
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(temporary_file)

BOOST_AUTO_TEST_CASE(what_was_written_is_read_anywhere_and_there_is_no_name) {
    const test::TempDir folder;
    const ScratchFolder scratch(folder.path());
    TemporaryFile file;
    file.append(std::string("begin"));
    file.append(std::string{});
    file.append(std::string("end"));
    BOOST_TEST(file.size() == 8U);
    BOOST_TEST(read(file, 0, 8) == "beginend");
    BOOST_TEST(read(file, 5, 2) == "en");
    BOOST_TEST(std::filesystem::is_empty(folder.path()));
    BOOST_CHECK_THROW(read(file, 7, 2), Error);
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_missing_or_full_is_named) {
    const test::TempDir folder;
    const auto says = [](const std::string& words) {
        return [words](const Error& error) {
            return error.code() == ExitCode::unusable && !error.hint().empty() &&
                   std::string(error.what()).find(words) != std::string::npos;
        };
    };
    {
        const ScratchFolder scratch(folder / "none");
        BOOST_CHECK_EXCEPTION(TemporaryFile(), Error,
                              says("cannot make a temporary file in " + (folder / "none").string()));
    }
    const ScratchFolder scratch(folder.path());
    TemporaryFile file;
    const SmallFiles limit(1000);
    file.append(std::string(1000, 'x'));
    BOOST_CHECK_EXCEPTION(file.append(std::string("x")), Error,
                          says("cannot write a temporary file in " + folder.path().string()));
}

BOOST_AUTO_TEST_SUITE_END()
