// SPDX-License-Identifier: GPL-2.0-or-later
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/archive/archive_database.hpp"
#include "common/archive/durable_file.hpp"
#include "common/text.hpp"
#include "indexer/pipeline/add_pipeline.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/support.hpp"

using namespace news;
using news::test::add_articles;
using news::test::make_article;

namespace {

struct Scene {
    test::TempDir folder;
    ArchiveDirectory archive{folder / "archive"};

    /// "id: text (earlier)" of every article, in the order of segments and documents.
    std::vector<std::string> content() const {
        std::vector<std::string> all;
        for (const std::string& segment : archive.live_segments()) {
            const Xapian::Database database(archive.segment(segment).string());
            for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
                const Article article = from_stored(database.get_document(*at).get_data());
                all.push_back(article.id + ": " + article.text);
                for (const Article& earlier : article.earlier)
                    all.back() += " (" + earlier.text + ")";
            }
        }
        return all;
    }

    void remove(const Article& article) const {
        RemovedArticles removed = RemovedArticles::read(archive.removed_file());
        removed.add(article);
        replace_file_durably(archive.removed_file(), removed.text());
    }
};

AddSettings with_jobs(unsigned jobs) {
    AddSettings settings;
    settings.jobs = jobs;
    return settings;
}

/// More than some chunks of articles, with versions of the same in one chunk and far apart.
std::vector<Article> many_articles() {
    std::vector<Article> articles;
    for (int i = 0; i < 9'000; ++i)
        articles.push_back(make_article("id" + std::to_string(i % 3'000),
                                        "Headline " + std::to_string(i % 3'000),
                                        i % 7 == 0 ? "Version " + std::to_string(i) + "." : "Text."));
    return articles;
}

std::string shown(const WriteCounts& counts) {
    return std::to_string(counts.added) + '+' + std::to_string(counts.related_added) + '+' +
           std::to_string(counts.updated) + '+' + std::to_string(counts.unchanged) + '+' +
           std::to_string(counts.removed_before);
}

PipelineItem failing_record() {
    const auto parse = [](const Record&, FormatTools&) -> ParseResults {
        throw std::runtime_error("broken");
    };
    return UnreadRecord{{"a", "x"}, parse};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(add_pipeline)

BOOST_AUTO_TEST_CASE(number_of_workers_changes_nothing) {
    const std::vector<Article> articles = many_articles();
    const Scene one;
    const test::Added by_one = add_articles(one.archive, articles, with_jobs(1));
    BOOST_TEST(by_one.counts.added == 3'000U);
    const std::vector<std::string> content = one.content();
    BOOST_TEST(content.size() == 3'000U);
    for (const unsigned jobs : {2U, 5U}) {
        const Scene several;
        const test::Added by_several = add_articles(several.archive, articles, with_jobs(jobs));
        BOOST_TEST(shown(by_several.counts) == shown(by_one.counts));
        BOOST_TEST((several.content() == content));
    }
}

BOOST_AUTO_TEST_CASE(both_backends_make_the_same) {
    const std::vector<Article> articles{make_article("1", "Alpha", "One."), make_article("2", "Beta", "Two."),
                                        make_article("1", "Alpha", "Three.")};
    for (const SegmentBackend* backend : {&direct_segments(), &xapian_segments()}) {
        const Scene scene;
        AddSettings settings;
        settings.backend = backend;
        add_articles(scene.archive, articles, settings);
        BOOST_TEST(join(scene.content(), "|") == "1: Three. (One.)|2: Two.");
    }
}

BOOST_AUTO_TEST_CASE(messages_come_in_the_order_of_the_input) {
    const Scene scene;
    ArchiveWriter writer(scene.archive, "test");
    std::string origins;
    AddPipeline pipeline(scene.archive, &writer, with_jobs(4),
                         {[&](const Rejection& rejection) { origins += rejection.origin + ' '; }, {}});
    std::string expected;
    for (int i = 0; i < 10'000; ++i) {
        pipeline.put(Rejection{std::to_string(i), "no text"});
        expected += std::to_string(i) + ' ';
    }
    pipeline.finish();
    BOOST_TEST((origins == expected));
}

BOOST_AUTO_TEST_CASE(rejections_say_where_they_stand) {
    const Scene scene;
    ArchiveWriter writer(scene.archive, "test");
    std::vector<Rejection> rejections;
    AddPipeline pipeline(scene.archive, &writer, {},
                         {[&](const Rejection& rejection) { rejections.push_back(rejection); }, {}});
    const auto parse = [](const Record& record, FormatTools&) -> ParseResults {
        return single_result(Rejection{record.origin, "no text"});
    };
    pipeline.put(UnreadRecord{{"d.jsonl:3", "x", "d.jsonl", 712}, parse});
    pipeline.finish();
    BOOST_TEST((rejections == std::vector<Rejection>{{"d.jsonl:3", "no text", "d.jsonl", 712}}));
}

BOOST_AUTO_TEST_CASE(without_a_writer_it_counts_as_with_one) {
    Article citing = make_article("c", "Citing", "Text.");
    citing.related = {{"Gamma", citing.published, ""}, {"Alpha", citing.published, ""}};
    const std::vector<Article> before{make_article("1", "Alpha", "One."), make_article("2", "Beta", "Two.")};
    const std::vector<Article> articles{make_article("1", "Alpha", "One, changed."),
                                        before[1],
                                        citing,
                                        make_article("3", "Delta", "One."),
                                        make_article("3", "Delta", "Two."),
                                        make_article("4", "Epsilon", "Removed.")};
    const Scene scene;
    const auto count = [&] {
        AddPipeline pipeline(scene.archive, nullptr, with_jobs(2), {[](const Rejection&) {}, {}});
        for (const Article& article : articles)
            pipeline.put(test::as_record(article));
        pipeline.finish();
        return shown(pipeline.counts());
    };
    BOOST_TEST(count() == "5+1+1+0+0");
    BOOST_TEST(!std::filesystem::exists(scene.archive.root()));
    add_articles(scene.archive, before);
    scene.remove(articles.back());
    BOOST_TEST(count() == "2+1+2+1+1");
    BOOST_TEST(join(scene.content(), "|") == "1: One.|2: Two.");
    BOOST_TEST(shown(add_articles(scene.archive, articles).counts) == "2+1+2+1+1");
}

BOOST_AUTO_TEST_CASE(removed_article_is_brought_back_by_force_for_good) {
    const Scene scene;
    const Article alpha = make_article("1", "Alpha", "One.");
    add_articles(scene.archive, {});
    scene.remove(alpha);
    scene.remove(make_article("2", "Beta", "Two."));
    BOOST_TEST(shown(add_articles(scene.archive, {alpha}).counts) == "0+0+0+0+1");
    AddSettings settings;
    settings.force = true;
    BOOST_TEST(shown(add_articles(scene.archive, {alpha}, settings).counts) == "1+0+0+0+0");
    BOOST_TEST(RemovedArticles::read(scene.archive.removed_file()).size() == 1U);
    BOOST_TEST(shown(add_articles(scene.archive, {alpha}).counts) == "0+0+0+1+0");
}

BOOST_AUTO_TEST_CASE(articles_were_seen_when_they_say_or_now) {
    const Scene scene;
    AddSettings settings;
    settings.seen = 1'000;
    Article news = make_article("1", "Alpha", "One.");
    news.origin = "a.txt";
    Article exported = make_article("2", "Beta", "Two.");
    exported.origin = "b.txt";
    exported.seen = 7;
    Article update = news;
    update.text = "Two.";
    add_articles(scene.archive, {news, exported}, settings);
    settings.seen = 2'000;
    add_articles(scene.archive, {update}, settings);
    std::map<std::string, Article> articles;
    const Xapian::Database database = open_database(scene.archive);
    for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
        Article article = from_stored(database.get_document(*at).get_data());
        articles[article.id] = article;
    }
    BOOST_TEST(articles.at("1").seen == 2'000);
    BOOST_TEST(articles.at("1").earlier.front().seen == 1'000);
    BOOST_TEST(articles.at("2").seen == 7);
}

BOOST_AUTO_TEST_CASE(failure_of_a_worker_reaches_the_caller) {
    for (const unsigned jobs : {1U, 3U}) {
        const Scene scene;
        ArchiveWriter writer(scene.archive, "test");
        AddPipeline pipeline(scene.archive, &writer, with_jobs(jobs), {[](const Rejection&) {}, {}});
        pipeline.put(test::as_record(make_article("1", "Alpha", "One.")));
        pipeline.put(failing_record());
        BOOST_CHECK_THROW(
            {
                for (int i = 0; i < 100'000; ++i)
                    pipeline.put(test::as_record(make_article("2", "Beta", "Two.")));
                pipeline.finish();
            },
            std::runtime_error);
        BOOST_TEST(scene.content().empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
