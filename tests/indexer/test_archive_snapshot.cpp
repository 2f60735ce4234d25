// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/archive/durable_file.hpp"
#include "common/error.hpp"
#include "common/terms.hpp"
#include "indexer/build/archive_snapshot.hpp"
#include "tests/indexer/segment_scene.hpp"

using namespace news;
using test::make_article;
using test::SegmentScene;

BOOST_AUTO_TEST_SUITE(archive_snapshot)

BOOST_AUTO_TEST_CASE(live_segments_are_opened_in_their_order) {
    const SegmentScene scene;
    scene.write_articles("000001", {make_article("a", "Alpha", "One.")});
    scene.write_articles("000002", {});
    scene.write_articles("000003", {make_article("b", "Beta", "Two."), make_article("c", "Gamma", "Three.")});
    scene.archive.publish({"000003", "000001"});
    const ArchiveSnapshot snapshot = take_snapshot(scene.archive);
    BOOST_REQUIRE_EQUAL(snapshot.segments.size(), 2U);
    BOOST_TEST(snapshot.segments.front().name == "000003");
    BOOST_TEST(snapshot.segments.back().database.get_doccount() == 1U);
    BOOST_TEST(snapshot.together().get_doccount() == 3U);
    BOOST_TEST(!snapshot.segments.front().is_superseded("Qa"));
}

BOOST_AUTO_TEST_CASE(archive_without_segments_is_an_empty_database) {
    const SegmentScene scene;
    BOOST_TEST(take_snapshot(scene.archive).together().get_doccount() == 0U);
}

BOOST_AUTO_TEST_CASE(segments_that_cannot_be_opened_are_named) {
    const SegmentScene scene;
    scene.write_articles("000002", {make_article("a", "Alpha", "One.")});
    scene.folder.write("segments/000003/iamglass", "no database");
    scene.archive.publish({"000001", "000002", "000003"});
    const ArchiveSnapshot snapshot = take_snapshot(scene.archive);
    BOOST_TEST(snapshot.segments.size() == 1U);
    BOOST_REQUIRE_EQUAL(snapshot.closed.size(), 2U);
    BOOST_TEST(snapshot.closed.front().name == "000001");
    BOOST_TEST(snapshot.closed.front().reason == "its folder is missing");
    BOOST_TEST(snapshot.closed.back().name == "000003");
}

BOOST_AUTO_TEST_CASE(what_a_journal_deletes_is_superseded) {
    const SegmentScene scene;
    scene.write_articles("000001", {make_article("b", "Beta", "One."), make_article("a", "Alpha", "Two.")});
    scene.write_articles("000002", {make_article("a", "Alpha", "Newer.")});
    // "Qa" and "Qb", in hexadecimal.
    replace_file_durably(scene.archive.journal_file(), "000002\n000001\t5162\n000001\t5161\n");
    scene.archive.publish({"000001"});
    BOOST_TEST(!take_snapshot(scene.archive).segments.front().is_superseded("Qa"));
    scene.archive.publish({"000001", "000002"});
    const ArchiveSnapshot snapshot = take_snapshot(scene.archive);
    BOOST_TEST(snapshot.segments.front().is_superseded("Qa"));
    BOOST_TEST(snapshot.segments.front().is_superseded("Qb"));
    BOOST_TEST(!snapshot.segments.front().is_superseded("Qc"));
    BOOST_TEST(!snapshot.segments.back().is_superseded("Qa"));
}

BOOST_AUTO_TEST_CASE(no_archive_is_an_error) {
    const test::TempDir folder;
    BOOST_CHECK_THROW(take_snapshot(ArchiveDirectory{folder.path()}), Error);
}

BOOST_AUTO_TEST_SUITE_END()
