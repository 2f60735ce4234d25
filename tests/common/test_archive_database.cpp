// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/analysis/analyzer.hpp"
#include "common/archive/archive_database.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

ArchiveDirectory make_archive(const test::TempDir& folder) {
    const ArchiveDirectory archive(folder.path());
    ArchiveSettings settings;
    settings.analyzer = Analyzer{settings.default_language}.fingerprint();
    write_settings(archive.settings_file(), settings);
    archive.publish({});
    return archive;
}

void add_segment(const ArchiveDirectory& archive, const std::string& name, int documents) {
    std::filesystem::create_directories(archive.segments_directory());
    Xapian::WritableDatabase segment(archive.segment(name).string(), Xapian::DB_CREATE);
    for (int i = 0; i < documents; ++i)
        segment.add_document(Xapian::Document());
    segment.commit();
}

ExitCode code_of_settings(const ArchiveDirectory& archive) {
    try {
        open_settings(archive);
    } catch (const Error& error) {
        return error.code();
    }
    return ExitCode::success;
}

bool is_unusable(const Error& error) {
    return error.code() == ExitCode::unusable;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_database)

BOOST_AUTO_TEST_CASE(a_missing_archive_is_named_and_a_way_to_make_it_is_shown) {
    const test::TempDir folder;
    const std::string root = (folder / "none").string();
    BOOST_CHECK_EXCEPTION(open_settings(ArchiveDirectory(root)), Error, [&](const Error& error) {
        return error.code() == ExitCode::unusable && error.what() == "no archive at " + root &&
               error.hint() == "Make one with: newsindex --archive " + root + " add PATH";
    });
}

BOOST_AUTO_TEST_CASE(settings_of_this_version_are_opened) {
    const test::TempDir folder;
    const ArchiveSettings settings = open_settings(make_archive(folder));
    BOOST_TEST(settings.default_language == "en");
}

BOOST_AUTO_TEST_CASE(other_rules_or_a_newer_format_need_an_upgrade) {
    const test::TempDir folder;
    const ArchiveDirectory archive = make_archive(folder);
    ArchiveSettings settings = open_settings(archive);
    settings.analyzer += " and more";
    write_settings(archive.settings_file(), settings);
    BOOST_TEST((code_of_settings(archive) == ExitCode::needs_upgrade));
    settings.format_version = archive_format_version + 1;
    write_settings(archive.settings_file(), settings);
    BOOST_TEST((code_of_settings(archive) == ExitCode::needs_upgrade));
    folder.write("archive.json", "{");
    BOOST_TEST((code_of_settings(archive) == ExitCode::unusable));
}

BOOST_AUTO_TEST_CASE(the_fingerprint_is_that_of_the_archives_language) {
    const test::TempDir folder;
    const ArchiveDirectory archive = make_archive(folder);
    write_settings(archive.settings_file(),
                   {archive_format_version, index_version, Analyzer{"fr"}.fingerprint(), "fr", "UTC"});
    BOOST_TEST((code_of_settings(archive) == ExitCode::success));
}

BOOST_AUTO_TEST_CASE(an_archive_without_segments_is_an_empty_database) {
    const test::TempDir folder;
    BOOST_TEST(open_database(make_archive(folder)).get_doccount() == 0U);
}

BOOST_AUTO_TEST_CASE(live_segments_are_one_database_and_others_are_not_seen) {
    const test::TempDir folder;
    const ArchiveDirectory archive = make_archive(folder);
    add_segment(archive, "1", 2);
    add_segment(archive, "2", 3);
    add_segment(archive, "left-over", 5);
    archive.publish({"1", "2"});
    BOOST_TEST(open_database(archive).get_doccount() == 5U);
}

BOOST_AUTO_TEST_CASE(a_missing_or_damaged_segment_is_unusable) {
    const test::TempDir folder;
    const ArchiveDirectory archive = make_archive(folder);
    archive.publish({"gone"});
    BOOST_CHECK_EXCEPTION(open_database(archive), Error, is_unusable);
    folder.write("segments/bad/iamglass", "no database");
    archive.publish({"bad"});
    BOOST_CHECK_THROW(open_database(archive), Error);
    folder.write("XAPIANDB", "nonsense\n");
    BOOST_CHECK_EXCEPTION(open_database(archive), Error, is_unusable);
}

BOOST_AUTO_TEST_CASE(what_xapian_throws_leaves_as_our_error) {
    struct Case {
        Error error;
        ExitCode code;
    };
    const Case cases[] = {
        {as_error(Xapian::DatabaseVersionError("version")), ExitCode::needs_upgrade},
        {as_error(Xapian::DatabaseLockError("lock")), ExitCode::locked},
        {as_error(Xapian::DatabaseCorruptError("corrupt")), ExitCode::unusable},
        {as_error(Xapian::DatabaseOpeningError("opening")), ExitCode::unusable},
        {as_error(Xapian::DatabaseModifiedError("modified")), ExitCode::unusable},
    };
    for (const auto& [error, code] : cases)
        BOOST_TEST((error.code() == code), error.what());
    BOOST_CHECK_EXCEPTION(
        translating_xapian_errors([]() -> int { throw Xapian::DatabaseCorruptError("bad block"); }), Error,
        [](const Error& error) {
            return std::string(error.what()).find("bad block") != std::string::npos &&
                   error.hint().find("xapian-check") != std::string::npos;
        });
    BOOST_TEST(translating_xapian_errors([] { return 7; }) == 7);
}

BOOST_AUTO_TEST_SUITE_END()
