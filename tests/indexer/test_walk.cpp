// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/build/archive_writer.hpp"
#include "indexer/input/walk.hpp"
#include "tests/support.hpp"

using namespace news;
namespace fs = std::filesystem;

namespace {

struct Walk {
    std::string visited;  // relative to the folder, joined by '|'
    std::string failed;   // "path: reason"
    bool reached_end = false;
};

Walk walk_in(const fs::path& folder, const std::string& path, std::size_t most = 1'000) {
    std::vector<std::string> visited;
    std::vector<std::string> failed;
    const bool reached_end = walk_files(
        path,
        [&](const std::string& file) {
            visited.push_back(file == "-" ? file : fs::path(file).lexically_relative(folder).string());
            return visited.size() < most;
        },
        [&](const std::string& where, const std::string& reason) {
            failed.push_back(where + ": " + reason);
        });
    return {join(visited, "|"), join(failed, "|"), reached_end};
}

Walk walk_all(const test::TempDir& folder) {
    return walk_in(folder.path(), folder.path().string());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(walk)

BOOST_AUTO_TEST_CASE(visits_all_files_below_in_the_order_of_their_names) {
    const test::TempDir folder;
    for (const std::string name :
         {"c.txt", "a.txt", "b/2.txt", "b/1.txt", "b/deep/er/x.txt", "Z.txt", "10.txt", "9.txt"})
        folder.write(name, "x");
    const Walk walk = walk_all(folder);
    BOOST_TEST(walk.visited == "10.txt|9.txt|Z.txt|a.txt|b/1.txt|b/2.txt|b/deep/er/x.txt|c.txt");
    BOOST_TEST(walk.failed == "");
    BOOST_TEST(walk.reached_end);
}

BOOST_AUTO_TEST_CASE(passes_over_what_is_hidden_below) {
    const test::TempDir folder;
    folder.write(".hidden", "x");
    folder.write(".git/config", "x");
    folder.write("a/.DS_Store", "x");
    folder.write("a/1.txt", "x");
    BOOST_TEST(walk_all(folder).visited == "a/1.txt");
}

BOOST_AUTO_TEST_CASE(reads_what_is_named_even_if_it_is_hidden) {
    const test::TempDir folder;
    const std::string file = folder.write(".hidden/a.txt", "x");
    BOOST_TEST(walk_in(folder.path(), file).visited == ".hidden/a.txt");
    BOOST_TEST(walk_in(folder.path(), (folder / ".hidden").string()).visited == ".hidden/a.txt");
}

BOOST_AUTO_TEST_CASE(does_not_follow_links_to_folders) {
    const test::TempDir folder;
    folder.write("a/1.txt", "x");
    fs::create_directory_symlink(folder.path(), folder / "a/loop");
    fs::create_directory_symlink(folder / "a", folder / "again");
    fs::create_symlink(folder / "a/1.txt", folder / "link.txt");
    const Walk walk = walk_all(folder);
    BOOST_TEST(walk.visited == "a/1.txt|link.txt");
    BOOST_TEST(walk.reached_end);
}

BOOST_AUTO_TEST_CASE(follows_a_link_that_is_named) {
    const test::TempDir folder;
    folder.write("a/1.txt", "x");
    fs::create_directory_symlink(folder / "a", folder / "b");
    BOOST_TEST(walk_in(folder.path(), (folder / "b").string()).visited == "b/1.txt");
}

BOOST_AUTO_TEST_CASE(missing_path_fails_and_the_walk_goes_on) {
    const test::TempDir folder;
    const Walk walk = walk_in(folder.path(), (folder / "missing").string());
    BOOST_TEST(walk.visited == "");
    BOOST_TEST(walk.failed.starts_with((folder / "missing").string() + ": "));
    BOOST_TEST(ascii_lower(walk.failed).find("no such file") != std::string::npos);
    BOOST_TEST(walk.reached_end);
}

BOOST_AUTO_TEST_CASE(link_to_nowhere_fails_when_it_is_named) {
    const test::TempDir folder;
    fs::create_symlink(folder / "missing", folder / "link");
    const Walk walk = walk_in(folder.path(), (folder / "link").string());
    BOOST_TEST(walk.visited == "");
    BOOST_TEST(walk.failed != "");
}

BOOST_AUTO_TEST_CASE(archive_of_ours_is_not_read) {
    const test::TempDir folder;
    folder.write("a.txt", "x");
    ArchiveWriter{ArchiveDirectory{folder / "archive"}, "test"};
    folder.write("z.txt", "x");
    BOOST_TEST(walk_all(folder).visited == "a.txt|z.txt");
    BOOST_TEST(walk_in(folder.path(), (folder / "archive").string()).visited == "");
}

BOOST_AUTO_TEST_CASE(stops_when_told) {
    const test::TempDir folder;
    for (const std::string name : {"a/1", "a/2", "b/1", "c"})
        folder.write(name, "x");
    const Walk walk = walk_in(folder.path(), folder.path().string(), 2);
    BOOST_TEST(walk.visited == "a/1|a/2");
    BOOST_TEST(!walk.reached_end);
}

BOOST_AUTO_TEST_CASE(empty_folder_and_standard_input) {
    const test::TempDir folder;
    BOOST_TEST(walk_all(folder).visited == "");
    BOOST_TEST(walk_all(folder).reached_end);
    BOOST_TEST(walk_in(folder.path(), "-").visited == "-");
}

BOOST_AUTO_TEST_SUITE_END()
