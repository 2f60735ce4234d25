// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "indexer/build/archive_preparation.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

bool is_unusable(const Error& error) {
    return error.code() == ExitCode::unusable;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_preparation)

BOOST_AUTO_TEST_CASE(a_new_archive_is_made_once) {
    const test::TempDir folder;
    const ArchiveDirectory archive = with_archive_folders(ArchiveDirectory{folder / "archive"});
    BOOST_TEST(!archive.exists());
    const ArchiveSettings settings = prepare_archive(archive, AnalyzerRules::ours);
    BOOST_TEST(archive.exists());
    BOOST_TEST(archive.live_segments().empty());
    BOOST_CHECK(prepare_archive(with_archive_folders(archive), AnalyzerRules::ours) == settings);
}

BOOST_AUTO_TEST_CASE(a_folder_of_other_things_is_refused) {
    const test::TempDir folder;
    folder.write("letter.txt", "Dear reader");
    BOOST_CHECK_EXCEPTION(with_archive_folders(ArchiveDirectory{folder.path()}), Error, is_unusable);
    BOOST_CHECK_EXCEPTION(require_place_for_archive(ArchiveDirectory{folder.path()}), Error, is_unusable);
}

BOOST_AUTO_TEST_CASE(asking_for_a_place_makes_nothing) {
    const test::TempDir folder;
    const ArchiveDirectory archive{folder / "archive"};
    require_place_for_archive(archive);
    BOOST_TEST(!std::filesystem::exists(archive.root()));
    ArchiveSettings settings = prepare_archive(with_archive_folders(archive), AnalyzerRules::ours);
    require_place_for_archive(archive);
    settings.analyzer = "rules 0";
    write_settings(archive.settings_file(), settings);
    BOOST_CHECK_EXCEPTION(require_place_for_archive(archive), Error,
                          [](const Error& error) { return error.code() == ExitCode::needs_upgrade; });
}

BOOST_AUTO_TEST_CASE(what_an_unfinished_archive_left_is_no_hindrance) {
    const test::TempDir folder;
    folder.write("lock", "");
    folder.write("archive.json.new", "{");
    const ArchiveDirectory archive = with_archive_folders(ArchiveDirectory{folder.path()});
    prepare_archive(archive, AnalyzerRules::ours);
    BOOST_TEST(archive.exists());
}

BOOST_AUTO_TEST_CASE(segments_without_their_list_are_not_touched) {
    const test::TempDir folder;
    const ArchiveDirectory archive = with_archive_folders(ArchiveDirectory{folder.path()});
    prepare_archive(archive, AnalyzerRules::ours);
    folder.write("segments/000001/iamglass", "articles");
    std::filesystem::remove(folder / "XAPIANDB");
    BOOST_CHECK_EXCEPTION(with_archive_folders(archive), Error, is_unusable);
    BOOST_TEST(std::filesystem::exists(folder / "segments/000001/iamglass"));
}

BOOST_AUTO_TEST_CASE(segments_that_were_never_published_are_removed) {
    const test::TempDir folder;
    const ArchiveDirectory archive = with_archive_folders(ArchiveDirectory{folder.path()});
    prepare_archive(archive, AnalyzerRules::ours);
    folder.write("segments/000007/iamglass", "half");
    prepare_archive(archive, AnalyzerRules::ours);
    BOOST_TEST(archive.segments_on_disk().empty());
}

BOOST_AUTO_TEST_SUITE_END()
