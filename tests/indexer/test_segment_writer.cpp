// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>
#include <xapian.h>

#include "common/error.hpp"
#include "common/stored_article.hpp"
#include "indexer/build/database_difference.hpp"
#include "indexer/build/probe_documents.hpp"
#include "indexer/build/segment_writer.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

const SegmentBackend* const backends[] = {&direct_segments(), &xapian_segments()};

std::vector<Article> difficult_articles() {
    const std::string texts[] = {std::string(5'000, 'x'),   std::string("a\0b \0", 5), "\x01\x7F", "",
                                 std::string(300'000, '-'), "\uFDFA \uFB01lm \u00BD"};
    std::vector<Article> articles;
    for (const std::string& text : texts) {
        Article article = test::make_article("id" + std::to_string(articles.size()) + text, text, text);
        article.authors = {text};
        article.source = article.section = text;
        article.tags = {text};
        articles.push_back(article);
    }
    return articles;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(segment_writer)

BOOST_AUTO_TEST_CASE(what_is_written_is_read_back) {
    Article article = test::make_article("1", "Paris balcony", "A balcony in Paris, a child, a balcony.");
    article.authors = {"Ann Example", "Bo Sample"};
    article.related = {{"Bridge falls", article.published, "https://a.example/2"}};
    for (const SegmentBackend* backend : backends) {
        const test::TempDir folder;
        test::write_segment(folder / "000001",
                            {article, test::make_article("2", "\u65E5\u672C", "\u00C9lys\u00E9e")}, *backend);
        const Xapian::Database database((folder / "000001").string());
        BOOST_TEST(database.get_doccount() == 2U);
        const Xapian::docid document = *database.postlist_begin("Q1");
        BOOST_CHECK(from_stored(database.get_document(document).get_data()) == article);
        BOOST_TEST(*database.positionlist_begin(document, "child") == 6U);
    }
}

BOOST_AUTO_TEST_CASE(both_backends_write_the_same) {
    const test::TempDir folder;
    for (const SegmentBackend* backend : backends)
        test::write_segment(folder / (backend == backends[0] ? "direct" : "xapian"), difficult_articles(),
                            *backend);
    const auto difference = first_difference(Xapian::Database((folder / "direct").string()),
                                             Xapian::Database((folder / "xapian").string()));
    BOOST_TEST(difference.value_or("") == "");
}

BOOST_AUTO_TEST_CASE(batches_stand_in_the_order_in_which_they_were_appended) {
    for (const SegmentBackend* backend : backends) {
        const test::TempDir folder;
        glass::TermTable terms;
        ProbeDocuments documents(terms, 3);
        const auto builder = backend->make_builder(terms);
        std::vector<std::unique_ptr<SegmentBatch>> batches;
        std::vector<std::string> data;
        for (int number = 0; number < 3'000; ++number) {
            const glass::Document& document = documents.next();
            builder->add(document);
            data.push_back(document.data);
            if (number % 700 == 0) batches.push_back(builder->take());
        }
        batches.push_back(builder->take());
        const auto writer = backend->make_writer(folder / "000001");
        for (auto& batch : batches)
            writer->append(std::move(batch));
        writer->finish(2);
        const Xapian::Database database((folder / "000001").string());
        BOOST_REQUIRE(database.get_doccount() == data.size());
        for (std::size_t number = 0; number < data.size(); number += 97)
            BOOST_CHECK(database.get_document(static_cast<Xapian::docid>(number + 1)).get_data() ==
                        data[number]);
    }
}

BOOST_AUTO_TEST_CASE(phrases_are_found) {
    for (const SegmentBackend* backend : backends) {
        const test::TempDir folder;
        test::write_segment(folder / "000001",
                            {test::make_article("1", "Paris balcony", "Child saved."),
                             test::make_article("2", "Balcony in Paris", "Child saved.")},
                            *backend);
        Xapian::Enquire enquire(Xapian::Database((folder / "000001").string()));
        const auto count = [&](const std::string& first, const std::string& second) {
            const std::string words[] = {first, second};
            enquire.set_query(Xapian::Query(Xapian::Query::OP_PHRASE, words, words + 2));
            return enquire.get_mset(0, 10).size();
        };
        BOOST_TEST(count("paris", "balcony") == 1U);
        BOOST_TEST(count("saved", "paris") == 0U);
    }
}

BOOST_AUTO_TEST_CASE(folder_that_cannot_be_made_is_an_error) {
    const test::TempDir folder;
    folder.write("file", "x");
    for (const SegmentBackend* backend : backends) {
        BOOST_CHECK_EXCEPTION(
            test::write_segment(folder / "file/000001", {test::make_article("1", "A", "B")}, *backend), Error,
            [](const Error& error) { return error.code() == ExitCode::unusable; });
    }
}

BOOST_AUTO_TEST_SUITE_END()
