// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/archive/durable_file.hpp"
#include "common/error.hpp"
#include "common/terms.hpp"
#include "indexer/build/journal.hpp"
#include "indexer/build/live_segments.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/indexer/segment_counts.hpp"
#include "tests/support.hpp"

using namespace news;
using namespace std::string_literals;

namespace {

const std::string odd_id = "b\t\n\\ \xFF\x01";

/// An archive whose segment 000001 holds "a", an odd id and "c"; 000002 with a newer "a" is not published.
struct Scene {
    test::TempDir folder;
    ArchiveDirectory archive{folder.path()};
    Deletions deletions{{"000001", {unique_term("a"), unique_term(odd_id)}}};

    Scene() {
        std::filesystem::create_directories(archive.segments_directory());
        write("000001", {"a", odd_id, "c"});
        write("000002", {"a"});
        archive.publish({"000001"});
    }

    void write(const std::string& name, const std::vector<std::string>& ids) const {
        std::vector<Article> articles;
        for (const std::string& id : ids)
            articles.push_back(test::make_article(id, "T", "X."));
        test::write_segment(archive.segment(name), articles);
    }

    /// Publishes 000002 and dies before anything is deleted: one of the segments cannot be opened.
    void die_while_deleting() const {
        Deletions with_missing = deletions;
        with_missing["000000"] = {"Qx"};
        BOOST_CHECK_THROW(publish_with_deletions(archive, {"000001", "000002"}, with_missing), Error);
    }

    std::vector<std::uint64_t> counts() const { return test::document_counts(archive); }
    bool has_journal() const { return std::filesystem::exists(archive.journal_file()); }
};

using Counts = std::vector<std::uint64_t>;

}  // namespace

BOOST_AUTO_TEST_SUITE(journal)

BOOST_AUTO_TEST_CASE(publishes_and_deletes) {
    const Scene scene;
    publish_with_deletions(scene.archive, {"000001", "000002"}, scene.deletions);
    BOOST_TEST((scene.archive.live_segments() == std::vector<std::string>{"000001", "000002"}));
    BOOST_TEST((scene.counts() == Counts{1, 1}));
    BOOST_TEST(LiveSegments{scene.archive}.find(unique_term("a"))->segment == 1U);
    BOOST_TEST(LiveSegments{scene.archive}.find(unique_term("c")).has_value());
    BOOST_TEST(!scene.has_journal());
}

BOOST_AUTO_TEST_CASE(publishes_without_deletions) {
    const Scene scene;
    publish_with_deletions(scene.archive, {"000001", "000002"}, {});
    BOOST_TEST((scene.counts() == Counts{3, 1}));
    BOOST_TEST(!scene.has_journal());
}

BOOST_AUTO_TEST_CASE(interrupted_publish_is_finished) {
    const Scene scene;
    scene.die_while_deleting();
    BOOST_REQUIRE(scene.has_journal());
    BOOST_TEST((scene.counts() == Counts{3, 1}));
    finish_interrupted_publish(scene.archive);
    BOOST_TEST((scene.counts() == Counts{1, 1}));
    BOOST_TEST(!LiveSegments{scene.archive}.find(unique_term(odd_id)).has_value());
    BOOST_TEST(!scene.has_journal());
}

BOOST_AUTO_TEST_CASE(finishing_may_be_interrupted_and_repeated) {
    const Scene scene;
    scene.die_while_deleting();
    const std::string journal = read_whole_file(scene.archive.journal_file());
    finish_interrupted_publish(scene.archive);
    replace_file_durably(scene.archive.journal_file(), journal);
    finish_interrupted_publish(scene.archive);
    BOOST_TEST((scene.counts() == Counts{1, 1}));
    BOOST_TEST(!scene.has_journal());
}

BOOST_AUTO_TEST_CASE(what_was_not_published_deletes_nothing) {
    const Scene scene;
    scene.die_while_deleting();
    scene.archive.publish({"000001"});
    finish_interrupted_publish(scene.archive);
    BOOST_TEST((scene.counts() == Counts{3}));
    BOOST_TEST(!scene.has_journal());
}

BOOST_AUTO_TEST_CASE(segments_that_are_gone_need_no_deletion) {
    const Scene scene;
    scene.die_while_deleting();
    scene.archive.publish({"000002"});
    std::filesystem::remove_all(scene.archive.segment("000001"));
    finish_interrupted_publish(scene.archive);
    BOOST_TEST((scene.counts() == Counts{1}));
    BOOST_TEST(!scene.has_journal());
}

BOOST_AUTO_TEST_CASE(without_a_journal_nothing_happens) {
    const Scene scene;
    finish_interrupted_publish(scene.archive);
    BOOST_TEST((scene.counts() == Counts{3}));
}

BOOST_AUTO_TEST_CASE(empty_journal_deletes_nothing) {
    const Scene scene;
    replace_file_durably(scene.archive.journal_file(), "");
    finish_interrupted_publish(scene.archive);
    BOOST_TEST((scene.counts() == Counts{3}));
    BOOST_TEST(!scene.has_journal());
}

BOOST_AUTO_TEST_SUITE_END()
