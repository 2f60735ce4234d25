// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "common/terms.hpp"
#include "indexer/build/archive_check.hpp"
#include "indexer/build/live_segments.hpp"
#include "indexer/pipeline/archive_rebuild.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/support.hpp"

using namespace news;
using test::make_article;

namespace {

struct Scene {
    test::TempDir folder;
    ArchiveDirectory archive{folder / "archive"};

    Scene() {
        Article citing = make_article("a", "Alpha", "One.");
        citing.related = {{"Delta", citing.published, ""}};
        test::add_articles(archive, {citing, make_article("b", "Beta", "Two.")});
        test::add_articles(archive, {make_article("b", "Beta", "Two, edited.")});
    }

    void make_other_rules() const {
        ArchiveSettings settings = read_settings(archive.settings_file());
        settings.analyzer = "rules 0";
        write_settings(archive.settings_file(), settings);
    }

    WriteCounts rebuild(const std::function<bool()>& is_stopped = [] { return false; }) const {
        ArchiveWriter writer(archive, "test", {{}, {}, AnalyzerRules::any});
        AddSettings settings;
        settings.force = true;
        return rebuild_archive(writer, settings, is_stopped, [](std::uint64_t) {});
    }
};

std::uint64_t faults(const ArchiveDirectory& archive) {
    return check_archive(archive, [](std::uint64_t) {}).fault_count();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_rebuild)

BOOST_AUTO_TEST_CASE(archive_of_other_rules_is_of_ours_afterwards) {
    const Scene scene;
    scene.make_other_rules();
    const WriteCounts counts = scene.rebuild();
    BOOST_TEST(counts.added == 2U);
    BOOST_TEST(counts.related_added == 1U);
    BOOST_TEST(faults(scene.archive) == 0U);
    const LiveSegments live(scene.archive);
    BOOST_TEST(live.names().size() == 1U);
    const Article b = live.article_at(*live.find(unique_term("b")));
    BOOST_TEST(b.text == "Two, edited.");
    BOOST_TEST(b.earlier.size() == 1U);
    BOOST_TEST((scene.archive.segments_on_disk() == scene.archive.live_segments()));
}

BOOST_AUTO_TEST_CASE(rebuild_that_is_interrupted_leaves_the_archive_as_it_was) {
    const Scene scene;
    const std::vector<std::string> before = scene.archive.live_segments();
    BOOST_CHECK_THROW(scene.rebuild([] { return true; }), Error);
    BOOST_TEST((scene.archive.live_segments() == before));
    BOOST_TEST(faults(scene.archive) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
