// SPDX-License-Identifier: GPL-2.0-or-later
#include <cerrno>
#include <string>

#include <boost/test/unit_test.hpp>
#include <fcntl.h>
#include <unistd.h>

#include "common/archive/durable_file.hpp"
#include "common/archive/file_descriptor.hpp"
#include "common/error.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

/// Whether it is an error of ours that says this.
auto says(const std::string& words) {
    return [words](const Error& error) {
        return error.code() == ExitCode::unusable &&
               std::string(error.what()).find(words) != std::string::npos;
    };
}

/// The number that the next file gets that is opened.
int next_descriptor() {
    const int descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::close(descriptor);
    return descriptor;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(file_descriptor)

BOOST_AUTO_TEST_CASE(writes_all_of_it) {
    const test::TempDir folder;
    const std::string large(5'000'000, 'x');
    {
        const FileDescriptor file(folder / "file", O_WRONLY | O_CREAT);
        file.write("");
        file.write("begin");
        file.write(large);
        file.start_writing(0, large.size());
        file.sync();
    }
    BOOST_TEST((read_whole_file(folder / "file") == "begin" + large));
}

BOOST_AUTO_TEST_CASE(what_fails_is_named) {
    const test::TempDir folder;
    const std::string missing = (folder / "none").string();
    BOOST_CHECK_EXCEPTION(FileDescriptor(missing, O_RDONLY), Error,
                          says("cannot open " + missing + ": No such"));
    const std::string path = folder.write("file", "x");
    const FileDescriptor unwritable(path, O_RDONLY);
    BOOST_CHECK_EXCEPTION(unwritable.write("x"), Error, says("cannot write " + path));
    if (!std::filesystem::exists("/dev/full")) return;
    const FileDescriptor full("/dev/full", O_WRONLY);
    BOOST_CHECK_EXCEPTION(full.write("x"), Error, says("cannot write /dev/full: No space left"));
    BOOST_CHECK_EXCEPTION(full.sync(), Error, says("cannot sync /dev/full"));
    BOOST_CHECK_NO_THROW(full.start_writing(0, 1));  // only a hint
}

BOOST_AUTO_TEST_CASE(hints_say_what_can_be_done) {
    const std::pair<int, std::string> rows[] = {{ENOSPC, "Make room"}, {EDQUOT, "Make room"},
                                                {EFBIG, "Make room"},  {EACCES, "Check who"},
                                                {EROFS, "Check who"},  {EIO, ""}};
    for (const auto& [number, hint] : rows) {
        errno = number;
        BOOST_CHECK_EXCEPTION(throw_file_error("write", "file"), Error, [&](const Error& error) {
            return hint.empty() ? error.hint().empty() : error.hint().starts_with(hint);
        });
    }
}

BOOST_AUTO_TEST_CASE(the_file_is_closed_at_the_end) {
    const int before = next_descriptor();
    {
        const FileDescriptor file("/dev/null", O_RDONLY);
        BOOST_TEST(next_descriptor() > before);
    }
    BOOST_TEST(next_descriptor() == before);
}

BOOST_AUTO_TEST_SUITE_END()
