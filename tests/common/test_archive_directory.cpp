// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdlib>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <stdlib.h>

#include "common/archive/archive_directory.hpp"
#include "common/error.hpp"
#include "tests/support.hpp"

using namespace news;
using Names = std::vector<std::string>;

namespace {

/// Sets a variable until the end of the test; null unsets it.
class Variable {
  public:
    Variable(const char* name, const char* value) : name_(name) {
        if (const char* old = std::getenv(name)) before_ = old;
        was_set_ = std::getenv(name) != nullptr;
        set(value);
    }
    ~Variable() { set(was_set_ ? before_.c_str() : nullptr); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

  private:
    void set(const char* value) const {
        if (value == nullptr) {
            ::unsetenv(name_);
        } else {
            ::setenv(name_, value, 1);
        }
    }

    const char* name_;
    std::string before_;
    bool was_set_ = false;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_directory)

BOOST_AUTO_TEST_CASE(files_have_their_places) {
    const ArchiveDirectory archive("/a");
    BOOST_TEST(archive.settings_file() == "/a/archive.json");
    BOOST_TEST(archive.lock_file() == "/a/lock");
    BOOST_TEST(archive.journal_file() == "/a/journal");
    BOOST_TEST(archive.segment("7") == "/a/segments/7");
}

BOOST_AUTO_TEST_CASE(published_segments_are_live_in_their_order) {
    const test::TempDir folder;
    const ArchiveDirectory archive(folder.path());
    for (const Names& names : {Names{"0001"}, Names{"0002", "0001", "0003"}, Names{}, Names{"with space"}}) {
        archive.publish(names);
        BOOST_TEST(archive.live_segments() == names, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(other_lines_of_the_list_name_no_segment) {
    const test::TempDir folder;
    folder.write("XAPIANDB", "# note\r\nauto segments/1\r\n\nauto elsewhere/2\nauto segments/3");
    const Names expected{"1", "3"};
    BOOST_TEST(ArchiveDirectory(folder.path()).live_segments() == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_missing_list_is_an_error) {
    const test::TempDir folder;
    BOOST_CHECK_EXCEPTION(ArchiveDirectory(folder.path()).live_segments(), Error,
                          [](const Error& error) { return error.code() == ExitCode::unusable; });
}

BOOST_AUTO_TEST_CASE(an_archive_is_there_when_settings_and_list_are) {
    const test::TempDir folder;
    const ArchiveDirectory archive(folder.path());
    BOOST_TEST(!archive.exists());
    folder.write("archive.json", "{}");
    BOOST_TEST(!archive.exists());
    archive.publish({});
    BOOST_TEST(archive.exists());
    BOOST_TEST(!ArchiveDirectory(folder / "none").exists());
    BOOST_TEST(!ArchiveDirectory(folder / "archive.json").exists());
}

BOOST_AUTO_TEST_CASE(segments_on_disk_are_live_or_left_over) {
    const test::TempDir folder;
    const ArchiveDirectory archive(folder.path());
    BOOST_TEST(archive.segments_on_disk().empty());
    for (const std::string name : {"b", "a", "c"})
        std::filesystem::create_directories(archive.segment(name));
    archive.publish({"b"});
    const Names expected{"a", "b", "c"};
    BOOST_TEST(archive.segments_on_disk() == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_default_archive_is_the_first_that_is_named) {
    const Variable chosen("NEWSARCHIVE", "/chosen");
    const Variable data("XDG_DATA_HOME", "/data");
    const Variable home("HOME", "/home/ana");
    BOOST_TEST(default_archive() == "/chosen");
    const Variable unchosen("NEWSARCHIVE", nullptr);
    BOOST_TEST(default_archive() == "/data/newsarchive");
    const Variable no_data("XDG_DATA_HOME", "");
    BOOST_TEST(default_archive() == "/home/ana/.local/share/newsarchive");
    const Variable no_home("HOME", nullptr);
    BOOST_CHECK_EXCEPTION(default_archive(), Error, [](const Error& error) {
        return error.code() == ExitCode::usage && error.hint().find("--archive") != std::string::npos;
    });
}

BOOST_AUTO_TEST_SUITE_END()
