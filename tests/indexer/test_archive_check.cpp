// SPDX-License-Identifier: GPL-2.0-or-later
#include <atomic>
#include <chrono>
#include <fstream>
#include <string>
#include <thread>

#include <boost/test/unit_test.hpp>
#include <xapian.h>

#include "common/error.hpp"
#include "common/identity.hpp"
#include "common/terms.hpp"
#include "indexer/build/archive_check.hpp"
#include "indexer/build/journal.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/indexer/segment_scene.hpp"

using namespace news;
using test::make_article;
using test::SegmentScene;

namespace {

ArchiveCheck check(const ArchiveDirectory& archive) {
    return check_archive(archive, [](std::uint64_t) {});
}

/// "id: id a has 2 documents..." of the only fault; "none" without.
std::string only_fault(const ArchiveDirectory& archive) {
    const ArchiveCheck found = check(archive);
    if (found.faults.empty()) return "none";
    BOOST_TEST(found.fault_count() == 1U);
    const ArchiveFault& fault = found.faults.front();
    return std::string(name_of(fault.kind)) + ' ' + fault.segment + '/' + std::to_string(fault.document) +
           ": " + fault.message;
}

const RelatedPost post{"Delta", test::date_of("2018-08-07", DateEvidence::related_list), ""};

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_check)

BOOST_AUTO_TEST_CASE(empty_archive_has_no_fault) {
    const SegmentScene scene;
    BOOST_TEST(only_fault(scene.archive) == "none");
}

BOOST_AUTO_TEST_CASE(right_archive_has_no_fault) {
    const SegmentScene scene;
    Article citing = make_article("a", "Alpha", "One.");
    citing.related = {post};
    scene.write_articles("000001", {citing, make_article("b", "Beta", "Two.")});
    scene.write_articles("000002", {make_article("c", "Gamma", "Three."), stub_of(post)});
    scene.archive.publish({"000001", "000002"});
    const ArchiveCheck found = check(scene.archive);
    BOOST_TEST(found.fault_count() == 0U);
    BOOST_TEST(found.notes.size() == 0U);
    BOOST_TEST(found.segments == 2U);
    BOOST_TEST(found.articles == 3U);
    BOOST_TEST(found.stubs == 1U);
}

BOOST_AUTO_TEST_CASE(no_archive_is_an_error) {
    const test::TempDir folder;
    BOOST_CHECK_THROW(check(ArchiveDirectory{folder.path()}), Error);
}

BOOST_AUTO_TEST_CASE(id_that_comes_twice_is_told) {
    const SegmentScene scene;
    scene.write_articles("000001", {make_article("a", "Alpha", "One."), make_article("b", "Beta", "Two.")});
    scene.write_articles("000002", {make_article("a", "Alpha", "Newer.")});
    scene.archive.publish({"000001", "000002"});
    BOOST_TEST(only_fault(scene.archive) == "id 000001/0: id a has 2 documents, in 000001, 000002");
}

BOOST_AUTO_TEST_CASE(older_version_that_a_journal_deletes_is_no_fault) {
    const SegmentScene scene;
    scene.write_articles("000001", {make_article("a", "Alpha", "One."), stub_of(post)});
    scene.write_articles("000002", {make_article("a", "Alpha", "Newer."), make_article("d", "Delta", "X.")});
    scene.archive.publish({"000001"});
    const Deletions deletions{{"000001", {unique_term("a"), unique_term(stub_of(post).id)}},
                              {"missing", {"Qx"}}};
    BOOST_CHECK_THROW(publish_with_deletions(scene.archive, {"000001", "000002"}, deletions), Error);
    // The scene's journal failed at its second segment: what it did to the first is undone.
    std::filesystem::remove_all(scene.archive.segment("000001"));
    scene.write_articles("000001", {make_article("a", "Alpha", "One."), stub_of(post)});
    const ArchiveCheck found = check(scene.archive);
    BOOST_TEST(found.fault_count() == 0U);
    BOOST_TEST(found.articles == 2U);
    BOOST_REQUIRE_EQUAL(found.notes.size(), 1U);
    BOOST_TEST(found.notes.front().starts_with("there is a journal"));
}

BOOST_AUTO_TEST_CASE(missing_segment_is_told_and_the_others_checked) {
    const SegmentScene scene;
    scene.write_articles("000002", {make_article("a", "Alpha", "One.")});
    scene.archive.publish({"000001", "000002"});
    BOOST_TEST(only_fault(scene.archive) == "segment 000001/0: its folder is missing");
    BOOST_TEST(check(scene.archive).articles == 1U);
}

BOOST_AUTO_TEST_CASE(damaged_files_are_told) {
    const SegmentScene scene;
    scene.write_articles("000001", {make_article("a", "Alpha", "One.")});
    scene.archive.publish({"000001"});
    std::ofstream(scene.archive.segment("000001") / "docdata.glass", std::ios::binary)
        << std::string(8'192, 'x');
    const ArchiveCheck found = check(scene.archive);
    BOOST_TEST(found.count(FaultKind::segment) >= 1U);
}

BOOST_AUTO_TEST_CASE(damaged_record_is_told) {
    const SegmentScene scene;
    SegmentScene::Written damaged = SegmentScene::written(make_article("a", "Alpha", "One."));
    damaged.stored.resize(10);
    scene.write("000001", {damaged, SegmentScene::written(make_article("b", "Beta", "Two."))});
    scene.archive.publish({"000001"});
    BOOST_TEST(only_fault(scene.archive) == "record 000001/1: a stored article is damaged");
    BOOST_TEST(check(scene.archive).articles == 1U);
}

BOOST_AUTO_TEST_CASE(document_that_disagrees_with_its_record_is_told) {
    const SegmentScene scene;
    scene.write_articles("000001", {make_article("a", "Alpha", "One.")});
    Xapian::WritableDatabase database(scene.archive.segment("000001").string());
    Xapian::Document wrong = database.get_document(1);
    wrong.add_value(static_cast<Xapian::valueno>(Slot::published), "20180101000000");
    database.replace_document(1, wrong);
    database.commit();
    scene.archive.publish({"000001"});
    BOOST_TEST(only_fault(scene.archive) == "value 000001/1: slot 0 is wrong (id a)");
}

BOOST_AUTO_TEST_CASE(stub_beside_its_article_is_told) {
    const SegmentScene scene;
    scene.write_articles("000001", {stub_of(post)});
    scene.write_articles("000002", {make_article("d", "Delta", "One.")});
    scene.archive.publish({"000001", "000002"});
    BOOST_TEST(only_fault(scene.archive) ==
               "link 000001/1: the related post stands beside what it stood for: \"Delta\"");
}

BOOST_AUTO_TEST_CASE(post_that_is_linked_to_nothing_is_noted) {
    const SegmentScene scene;
    Article citing = make_article("a", "Alpha", "One.");
    citing.related = {post, {"No date, no address", std::nullopt, ""}};
    scene.write_articles("000001", {citing, stub_of(citing.related.back())});
    scene.archive.publish({"000001"});
    const ArchiveCheck found = check(scene.archive);
    BOOST_TEST(found.fault_count() == 0U);
    BOOST_REQUIRE_EQUAL(found.notes.size(), 1U);
    BOOST_TEST(
        found.notes.front() ==
        "1 related post is linked to nothing, as an article was given another headline: \"Delta\" in a");
}

BOOST_AUTO_TEST_CASE(left_over_segment_is_noted) {
    const SegmentScene scene;
    scene.write_articles("000001", {make_article("a", "Alpha", "One.")});
    const ArchiveCheck found = check(scene.archive);
    BOOST_TEST(found.fault_count() == 0U);
    BOOST_REQUIRE_EQUAL(found.notes.size(), 1U);
    BOOST_TEST(found.notes.front().starts_with("segments/000001 is not live"));
}

BOOST_AUTO_TEST_CASE(only_so_many_faults_are_kept_and_all_are_counted) {
    const SegmentScene scene;
    std::vector<SegmentScene::Written> wrong;
    for (int number = 0; number < 50; ++number) {
        wrong.push_back(SegmentScene::written(make_article(std::to_string(number), "T", "X.")));
        wrong.back().stored.clear();
    }
    scene.write("000001", wrong);
    scene.archive.publish({"000001"});
    const ArchiveCheck found = check(scene.archive);
    BOOST_TEST(found.count(FaultKind::record) == 50U);
    BOOST_TEST(found.faults.size() == most_faults_kept);
}

BOOST_AUTO_TEST_CASE(archive_that_is_being_written_has_no_fault) {
    const test::TempDir folder;
    const ArchiveDirectory archive(folder.path() / "archive");
    const auto add = [&](int version) {
        std::vector<Article> articles;
        for (int number = 0; number < 20; ++number) {
            const std::string id = std::to_string(number);
            Article article = make_article(id, "Headline " + id, "Version " + std::to_string(version));
            article.related = {{"Post " + id, article.published, ""}};
            articles.push_back(article);
        }
        test::add_articles(archive, articles);
    };
    add(0);
    std::atomic<bool> is_done = false;
    std::jthread writing([&] {
        for (int version = 1; version < 15; ++version) {
            add(version);
            // Two changes of a segment during one read of it are more than Xapian's files bear.
            std::this_thread::sleep_for(std::chrono::milliseconds{150});
        }
        is_done = true;
    });
    do {
        const ArchiveCheck found = check(archive);
        for (const ArchiveFault& fault : found.faults)
            BOOST_ERROR(fault.segment + ": " + fault.message);
        BOOST_TEST(found.articles == 20U);
    } while (!is_done);
}

BOOST_AUTO_TEST_SUITE_END()
