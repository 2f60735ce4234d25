// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>
#include <xapian.h>

#include "common/error.hpp"
#include "common/stored_article.hpp"
#include "indexer/build/article_analysis.hpp"
#include "indexer/build/segment_writer.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

AnalyzedArticle analyzed(const Article& article) {
    Analyzer analyzer("en");
    return analyze_article(article, analyzer);
}

void write(const std::filesystem::path& folder, const std::vector<AnalyzedArticle>& articles) {
    const auto writer = make_segment_writer(folder);
    for (const AnalyzedArticle& article : articles)
        writer->add(article);
    writer->finish();
}

/// What the database says of one article, in the form in which it was given.
AnalyzedArticle read_back(const Xapian::Database& database, const std::string& unique_term) {
    AnalyzedArticle article;
    article.unique_term = unique_term;
    const Xapian::docid id = *database.postlist_begin(unique_term);
    for (auto term = database.termlist_begin(id); term != database.termlist_end(id); ++term) {
        Posting posting{*term, term.get_wdf(), {}};
        for (auto at = term.positionlist_begin(); at != term.positionlist_end(); ++at)
            posting.positions.push_back(*at);
        article.postings.push_back(std::move(posting));
    }
    const Xapian::Document document = database.get_document(id);
    for (auto value = document.values_begin(); value != document.values_end(); ++value)
        article.values.push_back({static_cast<std::uint8_t>(value.get_valueno()), *value});
    article.stored = document.get_data();
    return article;
}

void check_read_back(const Xapian::Database& database, const AnalyzedArticle& article) {
    const AnalyzedArticle found = read_back(database, article.unique_term);
    BOOST_TEST((found.postings == article.postings));
    BOOST_TEST((found.values == article.values));
    BOOST_TEST((found.stored == article.stored));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(xapian_segment_writer)

BOOST_AUTO_TEST_CASE(what_is_written_is_read_back) {
    Article article = test::make_article("1", "Paris balcony", "A balcony in Paris, a child, a balcony.");
    article.authors = {"Ann Example", "Bo Sample"};
    article.tags = {"rescue"};
    article.related = {{"Bridge falls", article.published, "https://a.example/2"}};
    const AnalyzedArticle first = analyzed(article);
    const AnalyzedArticle second = analyzed(test::make_article("2", "\u65E5\u672C", "\u00C9lys\u00E9e"));
    const test::TempDir folder;
    write(folder / "000001", {first, second});
    const Xapian::Database database((folder / "000001").string());
    BOOST_TEST(database.get_doccount() == 2U);
    check_read_back(database, first);
    check_read_back(database, second);
    BOOST_CHECK(from_stored(read_back(database, "Q1").stored) == article);
}

BOOST_AUTO_TEST_CASE(phrases_are_found) {
    const test::TempDir folder;
    write(folder / "000001", {analyzed(test::make_article("1", "Paris balcony", "Child saved.")),
                              analyzed(test::make_article("2", "Balcony in Paris", "Child saved."))});
    Xapian::Enquire enquire(Xapian::Database((folder / "000001").string()));
    const std::string words[] = {"paris", "balcony"};
    enquire.set_query(Xapian::Query(Xapian::Query::OP_PHRASE, words, words + 2));
    BOOST_TEST(enquire.get_mset(0, 10).size() == 1U);
    const std::string across[] = {"balcony", "child"};
    enquire.set_query(Xapian::Query(Xapian::Query::OP_PHRASE, across, across + 2));
    BOOST_TEST(enquire.get_mset(0, 10).size() == 0U);
}

BOOST_AUTO_TEST_CASE(nothing_is_lost_over_many_commits) {
    const test::TempDir folder;
    std::vector<AnalyzedArticle> articles;
    for (int number = 0; number < 2'100; ++number)
        articles.push_back({"Q" + std::to_string(number), {{"Q" + std::to_string(number), 0, {}}}, {}, "x"});
    write(folder / "000001", articles);
    const Xapian::Database database((folder / "000001").string());
    BOOST_TEST(database.get_doccount() == 2'100U);
    BOOST_TEST(database.term_exists("Q0"));
    BOOST_TEST(database.term_exists("Q2099"));
}

BOOST_AUTO_TEST_CASE(difficult_texts_are_written) {
    const test::TempDir folder;
    const std::string texts[] = {std::string(5'000, 'x'),   std::string("a\0b \0", 5), "\x01\x7F", "",
                                 std::string(300'000, '-'), "\uFDFA \uFB01lm \u00BD"};
    std::vector<AnalyzedArticle> articles;
    for (const std::string& text : texts) {
        Article article = test::make_article("id" + std::to_string(articles.size()) + text, text, text);
        article.authors = {text};
        article.source = article.section = text;
        article.tags = {text};
        articles.push_back(analyzed(article));
    }
    write(folder / "000001", articles);
    const Xapian::Database database((folder / "000001").string());
    BOOST_TEST(database.get_doccount() == std::size(texts));
    for (const AnalyzedArticle& article : articles)
        check_read_back(database, article);
}

BOOST_AUTO_TEST_CASE(empty_segment_is_a_database) {
    const test::TempDir folder;
    write(folder / "000001", {});
    BOOST_TEST(Xapian::Database((folder / "000001").string()).get_doccount() == 0U);
}

BOOST_AUTO_TEST_CASE(folder_that_cannot_be_made_is_an_error) {
    const test::TempDir folder;
    folder.write("file", "x");
    BOOST_CHECK_EXCEPTION(write(folder / "file/000001", {}), Error,
                          [](const Error& error) { return error.code() == ExitCode::unusable; });
}

BOOST_AUTO_TEST_SUITE_END()
