// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <map>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "common/archive/durable_file.hpp"
#include "common/error.hpp"
#include "common/identity.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "indexer/build/archive_writer.hpp"
#include "indexer/build/merge_policy.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/support.hpp"

using namespace news;
using news::test::date_of;
using news::test::make_article;

namespace {

struct Scene {
    test::TempDir folder;
    ArchiveDirectory archive{folder / "archive"};

    WriteCounts add(const std::vector<Article>& articles) const {
        return test::add_articles(archive, articles).counts;
    }

    /// All that is in the archive, by the order of ids.
    std::map<std::string, Article> content() const {
        std::map<std::string, Article> articles;
        const Xapian::Database database = open_database(archive);
        for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
            const Article article = from_stored(database.get_document(*at).get_data());
            BOOST_TEST_CONTEXT(article.id) BOOST_TEST(articles.emplace(article.id, article).second);
        }
        return articles;
    }

    /// "Headline|Cited (stub)", sorted.
    std::string titles() const {
        std::vector<std::string> shown;
        for (const auto& [id, article] : content())
            shown.push_back(article.title + (article.kind == ArticleKind::stub ? " (stub)" : ""));
        std::sort(shown.begin(), shown.end());
        return join(shown, "|");
    }
};

std::string shown(const WriteCounts& counts) {
    return std::to_string(counts.added) + " added, " + std::to_string(counts.related_added) + " related, " +
           std::to_string(counts.updated) + " updated, " + std::to_string(counts.unchanged) + " unchanged";
}

Article citing(const std::string& id, const std::vector<RelatedPost>& related) {
    Article article = make_article(id, "Citing " + id, "Text.");
    article.related = related;
    return article;
}

RelatedPost post(const std::string& title, const std::string& date = "2018-08-07",
                 const std::string& url = {}) {
    return {title, date_of(date, DateEvidence::related_list), url};
}

auto with_code(ExitCode code) {
    return [code](const Error& error) { return error.code() == code; };
}

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_writer)

BOOST_AUTO_TEST_CASE(adds_then_recognises_then_updates) {
    const Scene scene;
    Article article = make_article("1", "Alpha", "One.");
    BOOST_TEST(shown(scene.add({article})) == "1 added, 0 related, 0 updated, 0 unchanged");
    article.origin = "elsewhere.txt";
    article.seen = 4'711;
    BOOST_TEST(shown(scene.add({article})) == "0 added, 0 related, 0 updated, 1 unchanged");
    BOOST_TEST(scene.archive.live_segments().size() == 1U);
    const Article first = make_article("1", "Alpha", "One.");
    article.text = "Two.";
    BOOST_TEST(shown(scene.add({article})) == "0 added, 0 related, 1 updated, 0 unchanged");
    article.earlier = {first};
    BOOST_CHECK(scene.content().at("1") == article);
    // An older dump that is added again changes nothing.
    BOOST_TEST(shown(scene.add({first})) == "0 added, 0 related, 0 updated, 1 unchanged");
    BOOST_CHECK(scene.content().at("1") == article);
    BOOST_TEST(scene.content().size() == 1U);
}

BOOST_AUTO_TEST_CASE(related_posts_become_stubs_once) {
    const Scene scene;
    const std::vector<RelatedPost> posts{post("Alpha"), post("Beta"), post("ALPHA"),
                                         post("Alpha", "2018-08-08")};
    BOOST_TEST(shown(scene.add({citing("1", posts)})) == "1 added, 3 related, 0 updated, 0 unchanged");
    BOOST_TEST(scene.titles() == "Alpha (stub)|Alpha (stub)|Beta (stub)|Citing 1");
    BOOST_TEST(shown(scene.add({citing("2", posts)})) == "1 added, 0 related, 0 updated, 0 unchanged");
}

BOOST_AUTO_TEST_CASE(article_takes_the_place_of_its_stub) {
    Article timed = make_article("other", "Alpha", "One.");
    timed.published = date_of("2018-08-07T03:09+02:00");
    Article by_url = make_article("by-url", "Alpha, with a new headline", "One.");
    by_url.url = "https://a.example/alpha";
    Article same_id =
        make_article(stub_of(post("Alpha", "2018-08-07", "https://a.example/alpha")).id, "Alpha", "One.");
    for (const Article& article : {make_article("own", "Alpha", "One."), timed, by_url, same_id}) {
        BOOST_TEST_CONTEXT(article.id) {
            const Scene scene;
            scene.add({citing("1", {post("Alpha", "2018-08-07", "https://a.example/alpha")})});
            BOOST_TEST(shown(scene.add({article})) == "1 added, 0 related, 0 updated, 0 unchanged");
            BOOST_TEST(scene.content().size() == 2U);
            BOOST_CHECK(scene.content().at(article.id) == article);
        }
    }
}

BOOST_AUTO_TEST_CASE(stub_of_another_day_stays) {
    const Scene scene;
    scene.add({citing("1", {post("Letters", "2018-08-06")})});
    scene.add({make_article("2", "Letters", "One.")});
    BOOST_TEST(scene.titles() == "Citing 1|Letters|Letters (stub)");
}

BOOST_AUTO_TEST_CASE(article_that_is_there_needs_no_stub) {
    const Article alpha = make_article("a", "Alpha", "One.");
    const Scene before;
    before.add({alpha});
    BOOST_TEST(before.add({citing("1", {post("Alpha")})}).related_added == 0U);
    const Scene later;
    BOOST_TEST(later.add({citing("1", {post("Alpha")}), alpha}).related_added == 0U);
    const Scene earlier;
    BOOST_TEST(earlier.add({alpha, citing("1", {post("Alpha")})}).related_added == 0U);
    for (const Scene* scene : {&before, &later, &earlier})
        BOOST_TEST(scene->titles() == "Alpha|Citing 1");
}

BOOST_AUTO_TEST_CASE(later_version_in_one_batch_holds) {
    const Scene scene;
    const Article first = make_article("1", "Alpha", "One.");
    Article second = make_article("1", "Alpha", "Two.");
    BOOST_TEST(shown(scene.add({first, first, second})) == "1 added, 0 related, 1 updated, 1 unchanged");
    second.earlier = {first};
    BOOST_CHECK(scene.content().at("1") == second);
    BOOST_TEST(scene.add({second}).unchanged == 1U);
}

BOOST_AUTO_TEST_CASE(new_headline_in_one_batch_takes_the_place_of_its_stub) {
    const Scene scene;
    scene.add({citing("1", {post("Alpha")})});
    scene.add({make_article("2", "Draft", "One."), make_article("2", "Alpha", "One.")});
    BOOST_TEST(scene.titles() == "Alpha|Citing 1");
}

BOOST_AUTO_TEST_CASE(headline_given_up_no_longer_stands_for_a_post) {
    const Article alpha = make_article("2", "Alpha", "One.");
    const Article renamed = make_article("2", "Renamed", "One.");
    const Scene one_batch;
    one_batch.add({alpha, renamed, citing("1", {post("Alpha")})});
    BOOST_TEST(one_batch.titles() == "Alpha (stub)|Citing 1|Renamed");
    const Scene two_batches;
    two_batches.add({alpha});
    two_batches.add({renamed, citing("1", {post("Alpha")})});
    BOOST_TEST(two_batches.titles() == "Alpha (stub)|Citing 1|Renamed");
}

BOOST_AUTO_TEST_CASE(posts_of_a_version_that_was_replaced_in_its_batch_leave_no_stub) {
    const Scene scene;
    BOOST_TEST(scene.add({citing("1", {post("Alpha")}), citing("1", {post("Beta")})}).related_added == 1U);
    BOOST_TEST(scene.titles() == "Beta (stub)|Citing 1");
}

BOOST_AUTO_TEST_CASE(namesakes_are_recognised_in_any_order) {
    const Article higher = make_article("", "Grain futures close", "Higher.");
    const Article lower = make_article("", "Grain futures close", "Lower.");
    const std::vector<Article> orders[] = {{higher, lower}, {lower}, {higher}, {lower, higher}};
    const Scene scene;
    for (const std::vector<Article>& articles : orders) {
        scene.add(articles);
        BOOST_TEST_CONTEXT(articles.front().text << " first, of " << articles.size())
        BOOST_TEST(scene.titles() == "Grain futures close|Grain futures close");
    }
}

BOOST_AUTO_TEST_CASE(stub_that_is_put_is_kept_as_a_stub) {
    const Scene scene;
    BOOST_TEST(scene.add({stub_of(post("Alpha"))}).related_added == 1U);
    BOOST_TEST(scene.titles() == "Alpha (stub)");
    scene.add({make_article("a", "Alpha", "One.")});
    scene.add({stub_of(post("Alpha"))});
    BOOST_TEST(scene.titles() == "Alpha");
}

BOOST_AUTO_TEST_CASE(what_was_not_published_is_dropped) {
    const Scene scene;
    {
        ArchiveWriter writer(scene.archive, "test");
        AddPipeline pipeline(scene.archive, &writer, {}, {[](const Rejection&) {}, {}});
        pipeline.put(test::as_record(make_article("1", "Alpha", "One.")));
    }
    BOOST_TEST(scene.content().size() == 0U);
    BOOST_TEST(scene.add({make_article("1", "Alpha", "One.")}).added == 1U);
}

BOOST_AUTO_TEST_CASE(many_publishes_leave_few_segments_and_lose_nothing) {
    const Scene scene;
    constexpr int publishes = 2 * static_cast<int>(most_live_segments);
    ArchiveWriter writer(scene.archive, "test");
    for (int number = 0; number < publishes; ++number) {
        test::add_articles(writer, {make_article("id" + std::to_string(number),
                                                 "Headline " + std::to_string(number), "Text."),
                                    make_article("same", "Same", "Version " + std::to_string(number))});
        BOOST_TEST(scene.archive.live_segments().size() <= most_live_segments);
    }
    BOOST_TEST((scene.archive.segments_on_disk() == scene.archive.live_segments()));
    const auto content = scene.content();
    BOOST_TEST(content.size() == static_cast<std::size_t>(publishes) + 1);
    for (int number = 0; number < publishes; ++number)
        BOOST_TEST(content.contains("id" + std::to_string(number)));
    BOOST_TEST(content.at("same").text == "Version " + std::to_string(publishes - 1));
}

BOOST_AUTO_TEST_CASE(id_made_of_an_address_is_nobody_elses) {
    const Scene scene;
    Article with_address = make_article("", "Alpha", "One two three.");
    with_address.url = "https://a.example/1";
    scene.add({with_address});
    Article without = scene.content().begin()->second;
    without.url.clear();
    without.text = "One two three, corrected.";
    scene.add({without});
    scene.add({with_address});
    BOOST_TEST(scene.content().size() == 1U);
}

BOOST_AUTO_TEST_CASE(segment_names_go_on_behind_six_digits) {
    const Scene scene;
    scene.add({make_article("1", "Alpha", "One.")});
    const std::string first = scene.archive.live_segments().front();
    std::filesystem::rename(scene.archive.segment(first), scene.archive.segment("999999"));
    scene.archive.publish({"999999"});
    for (const std::string id : {"2", "3", "4"})
        scene.add({make_article(id, "Alpha " + id, "One.")});
    BOOST_TEST(scene.content().size() == 4U);
}

BOOST_AUTO_TEST_CASE(history_without_end_keeps_the_newest_versions) {
    const Scene scene;
    for (int version = 0; version < 6; ++version) {
        Article large = make_article("1", "Alpha", std::string(std::size_t{10} << 20U, 'x'));
        large.text += std::to_string(version);
        scene.add({large});
    }
    BOOST_TEST(scene.content().at("1").earlier.size() == 3U);
}

BOOST_AUTO_TEST_CASE(second_writer_is_locked_out_and_told_by_whom) {
    const Scene scene;
    {
        const ArchiveWriter first(scene.archive, "newsindex add");
        BOOST_CHECK_EXCEPTION(scene.add({}), Error, [](const Error& error) {
            return error.code() == ExitCode::locked &&
                   std::string(error.what()).find("newsindex add") != std::string::npos;
        });
    }
    BOOST_CHECK_NO_THROW(scene.add({}));
}

BOOST_AUTO_TEST_CASE(foreign_folder_is_refused_and_left_as_it_was) {
    const Scene scene;
    scene.folder.write("archive/holiday.jpg", "x");
    BOOST_CHECK_EXCEPTION(scene.add({}), Error, with_code(ExitCode::unusable));
    BOOST_TEST(!std::filesystem::exists(scene.archive.segments_directory()));
    BOOST_TEST(!std::filesystem::exists(scene.archive.lock_file()));
    const Scene file;
    file.folder.write("archive", "x");
    BOOST_CHECK_EXCEPTION(file.add({}), Error, with_code(ExitCode::unusable));
}

BOOST_AUTO_TEST_CASE(empty_or_unfinished_folder_becomes_an_archive) {
    const Scene empty;
    std::filesystem::create_directories(empty.archive.root());
    BOOST_TEST(empty.add({make_article("1", "Alpha", "One.")}).added == 1U);
    const Scene unfinished;
    unfinished.folder.write("archive/lock", "");
    unfinished.folder.write("archive/archive.json.new", "{");
    std::filesystem::create_directories(unfinished.archive.segments_directory());
    BOOST_TEST(unfinished.add({make_article("1", "Alpha", "One.")}).added == 1U);
}

BOOST_AUTO_TEST_CASE(leftover_segments_are_removed_at_open) {
    const Scene scene;
    scene.add({make_article("1", "Alpha", "One.")});
    scene.folder.write("archive/segments/000007/iamglass", "x");
    scene.add({});
    BOOST_TEST((scene.archive.segments_on_disk() == scene.archive.live_segments()));
    BOOST_TEST(scene.titles() == "Alpha");
}

BOOST_AUTO_TEST_CASE(interrupted_publish_is_finished_at_open) {
    const Scene scene;
    scene.add({make_article("1", "Alpha", "One."), make_article("2", "Beta", "Two.")});
    scene.add({make_article("3", "Gamma", "Three.")});
    const std::vector<std::string> live = scene.archive.live_segments();
    BOOST_CHECK_THROW(
        publish_with_deletions(scene.archive, live, {{"000000", {"Qx"}}, {live.front(), {"Q1"}}}), Error);
    scene.add({});
    BOOST_TEST(scene.titles() == "Beta|Gamma");
    BOOST_TEST(!std::filesystem::exists(scene.archive.journal_file()));
}

BOOST_AUTO_TEST_CASE(archive_of_other_rules_needs_an_upgrade) {
    const Scene scene;
    scene.add({});
    ArchiveSettings settings = read_settings(scene.archive.settings_file());
    settings.analyzer = "rules 0";
    write_settings(scene.archive.settings_file(), settings);
    BOOST_CHECK_EXCEPTION(scene.add({}), Error, with_code(ExitCode::needs_upgrade));
}

BOOST_AUTO_TEST_SUITE_END()
