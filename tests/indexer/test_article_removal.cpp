// SPDX-License-Identifier: GPL-2.0-or-later
#include <filesystem>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/terms.hpp"
#include "indexer/build/archive_check.hpp"
#include "indexer/build/article_removal.hpp"
#include "indexer/build/live_segments.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/support.hpp"

using namespace news;
using test::make_article;

namespace {

struct Scene {
    test::TempDir folder;
    ArchiveDirectory archive{folder / "archive"};
    Article a = make_article("a", "Alpha", "One.");
    Article b = make_article("b", "Beta", "Two.");

    Scene() {
        b.url = "https://a.example/b";
        test::add_articles(archive, {a});
        test::add_articles(archive, {b});
    }

    RemovalPlan remove(const std::vector<std::string>& ids) const {
        ArchiveWriter writer(archive, "test");
        RemovalPlan plan = plan_removal(archive, ids);
        remove_articles(writer, plan);
        return plan;
    }

    bool holds(const std::string& id) const {
        return LiveSegments(archive).find(unique_term(id)).has_value();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(article_removal)

BOOST_AUTO_TEST_CASE(removed_articles_are_gone_and_stay_gone) {
    const Scene scene;
    const RemovalPlan plan = scene.remove({"a", "b", "a", "nobody"});
    BOOST_TEST(plan.articles.size() == 2U);
    BOOST_TEST((plan.unknown == std::vector<std::string>{"nobody"}));
    BOOST_TEST(!scene.holds("a"));
    BOOST_TEST(!scene.holds("b"));
    BOOST_TEST(test::add_articles(scene.archive, {scene.a, scene.b}).counts.removed_before == 2U);
    BOOST_TEST(check_archive(scene.archive, [](std::uint64_t) {}).fault_count() == 0U);
}

BOOST_AUTO_TEST_CASE(force_brings_them_back_for_good) {
    const Scene scene;
    scene.remove({"a", "b"});
    AddSettings forced;
    forced.force = true;
    BOOST_TEST(test::add_articles(scene.archive, {scene.a, scene.b}, forced).counts.added == 2U);
    BOOST_TEST(test::add_articles(scene.archive, {scene.a, scene.b}).counts.unchanged == 2U);
    BOOST_TEST(RemovedArticles::read(scene.archive.removed_file()).size() == 0U);
}

BOOST_AUTO_TEST_CASE(nothing_to_remove_changes_nothing) {
    const Scene scene;
    scene.remove({"nobody"});
    BOOST_TEST(!std::filesystem::exists(scene.archive.removed_file()));
    BOOST_TEST(scene.holds("a"));
}

BOOST_AUTO_TEST_CASE(plan_without_removal_is_a_dry_run) {
    const Scene scene;
    BOOST_TEST(plan_removal(scene.archive, {"a"}).articles.size() == 1U);
    BOOST_TEST(scene.holds("a"));
}

BOOST_AUTO_TEST_SUITE_END()
