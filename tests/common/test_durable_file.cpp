// SPDX-License-Identifier: GPL-2.0-or-later
#include <filesystem>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/archive/durable_file.hpp"
#include "common/error.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

/// The folder that relative paths are counted from, until the end of the test.
class WorkingFolder {
  public:
    explicit WorkingFolder(const std::filesystem::path& folder) : before_(std::filesystem::current_path()) {
        std::filesystem::current_path(folder);
    }
    ~WorkingFolder() { std::filesystem::current_path(before_); }
    WorkingFolder(const WorkingFolder&) = delete;
    WorkingFolder& operator=(const WorkingFolder&) = delete;

  private:
    std::filesystem::path before_;
};

bool is_unusable(const Error& error) {
    return error.code() == ExitCode::unusable;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(durable_file)

BOOST_AUTO_TEST_CASE(what_was_written_is_read) {
    const test::TempDir folder;
    for (const std::string& bytes :
         {std::string(), std::string("a\r\nb\0c\xFF", 7), std::string(3'000'000, 'x')}) {
        replace_file_durably(folder / "file", bytes);
        BOOST_TEST((read_whole_file(folder / "file") == bytes));
    }
}

BOOST_AUTO_TEST_CASE(replacing_leaves_no_other_file_behind) {
    const test::TempDir folder;
    folder.write("file", "old");
    replace_file_durably(folder / "file", "new");
    BOOST_TEST(read_whole_file(folder / "file") == "new");
    const auto entries = std::filesystem::directory_iterator(folder.path());
    BOOST_TEST(std::distance(begin(entries), end(entries)) == 1);
}

BOOST_AUTO_TEST_CASE(a_leftover_of_a_crash_does_not_hinder) {
    const test::TempDir folder;
    folder.write("file", "old");
    folder.write("file.new", "half written and longer than what comes");
    replace_file_durably(folder / "file", "new");
    BOOST_TEST(read_whole_file(folder / "file") == "new");
}

BOOST_AUTO_TEST_CASE(a_bare_name_stands_for_a_file_of_the_current_folder) {
    const test::TempDir folder;
    const WorkingFolder here(folder.path());
    BOOST_CHECK_NO_THROW(replace_file_durably("file", "new"));
    BOOST_TEST(read_whole_file("file") == "new");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_an_error_that_names_it) {
    const test::TempDir folder;
    BOOST_CHECK_EXCEPTION(read_whole_file(folder / "none"), Error, [](const Error& error) {
        return is_unusable(error) && std::string(error.what()).find("none") != std::string::npos &&
               std::string(error.what()).find("No such file") != std::string::npos;
    });
}

BOOST_AUTO_TEST_CASE(a_folder_cannot_be_read_as_a_file) {
    const test::TempDir folder;
    BOOST_CHECK_EXCEPTION(read_whole_file(folder.path()), Error, is_unusable);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_written_is_an_error) {
    const test::TempDir folder;
    BOOST_CHECK_EXCEPTION(replace_file_durably(folder / "no/such/file", "x"), Error, is_unusable);
    std::filesystem::create_directories(folder / "taken/inside");
    BOOST_CHECK_EXCEPTION(replace_file_durably(folder / "taken", "x"), Error, is_unusable);
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_an_error_with_a_hint) {
    if (!std::filesystem::exists("/dev/full")) return;
    const test::TempDir folder;
    std::filesystem::create_symlink("/dev/full", folder / "file.new");
    BOOST_CHECK_EXCEPTION(replace_file_durably(folder / "file", "x"), Error,
                          [](const Error& error) { return is_unusable(error) && !error.hint().empty(); });
    BOOST_TEST(!std::filesystem::exists(folder / "file"));
}

BOOST_AUTO_TEST_CASE(a_folder_with_files_and_folders_is_synced) {
    const test::TempDir folder;
    folder.write("file", "x");
    folder.write("below/file", "x");
    BOOST_CHECK_NO_THROW(sync_directory(folder.path()));
}

BOOST_AUTO_TEST_SUITE_END()
