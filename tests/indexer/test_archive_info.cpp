// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "indexer/build/archive_info.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

Article dated(const std::string& id, const std::string& date) {
    Article article = test::make_article(id, "Headline " + id, "Text.");
    article.published.reset();
    if (!date.empty()) article.published = test::date_of(date);
    return article;
}

ArchiveInfo info_of(const std::vector<Article>& articles) {
    const test::TempDir folder;
    const ArchiveDirectory archive(folder / "archive");
    test::add_articles(archive, articles);
    return read_archive_info(archive);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_info)

BOOST_AUTO_TEST_CASE(empty_archive_holds_nothing) {
    const ArchiveInfo info = info_of({});
    BOOST_TEST(info.articles == 0U);
    BOOST_TEST(info.stubs == 0U);
    BOOST_TEST(info.undated == 0U);
    BOOST_TEST(info.earliest == "");
    BOOST_TEST(info.latest == "");
    BOOST_TEST(info.segments == 0U);
    BOOST_TEST(info.terms == 0U);
    BOOST_TEST(info.years.size() == 0U);
}

BOOST_AUTO_TEST_CASE(counts_articles_stubs_and_undated) {
    Article citing = dated("1", "2018-08-07");
    citing.related = {{"Cited", test::date_of("2017-01-02"), ""}, {"Undated", std::nullopt, ""}};
    const ArchiveInfo info = info_of({citing, dated("2", ""), dated("3", "2019-01-01T10:00")});
    BOOST_TEST(info.articles == 3U);
    BOOST_TEST(info.stubs == 2U);
    BOOST_TEST(info.undated == 2U);
    BOOST_TEST(info.earliest == "2017-01-02");
    BOOST_TEST(info.latest == "2019-01-01");
    BOOST_TEST(info.segments == 1U);
    BOOST_TEST(info.bytes > 1'000U);
    BOOST_TEST(info.settings.format_version == archive_format_version);
    BOOST_TEST(info.settings.default_language == "en");
    BOOST_TEST(info.xapian_version != "");
}

BOOST_AUTO_TEST_CASE(span_is_as_precise_as_its_dates) {
    const struct {
        std::vector<std::string> dates;
        std::string earliest, latest;
    } rows[] = {
        {{"2018-08-07"}, "2018-08-07", "2018-08-07"},
        {{"1987-02-26", "2018", "2001-05"}, "1987-02-26", "2018"},
        {{"2018-08", "2019-01-01"}, "2018-08", "2019-01-01"},
        {{"1865", "1900-01-01"}, "1865", "1900-01-01"},
        {{""}, "", ""},
        {{"", "2018"}, "2018", "2018"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.earliest << " to " << row.latest) {
            std::vector<Article> articles;
            for (const std::string& date : row.dates)
                articles.push_back(dated(std::to_string(articles.size()), date));
            const ArchiveInfo info = info_of(articles);
            BOOST_TEST(info.earliest == row.earliest);
            BOOST_TEST(info.latest == row.latest);
        }
    }
}

BOOST_AUTO_TEST_CASE(articles_are_counted_by_year_without_stubs) {
    Article citing = dated("1", "2018-08-07");
    citing.related = {{"Cited", test::date_of("2017-01-02"), ""}, {"Other", test::date_of("2018-01-02"), ""}};
    const ArchiveInfo info = info_of({citing, dated("2", ""), dated("3", "2018"), dated("4", "2001-05")});
    BOOST_REQUIRE_EQUAL(info.years.size(), 2U);
    BOOST_TEST(info.years.front().year == "2001");
    BOOST_TEST(info.years.front().articles == 1U);
    BOOST_TEST(info.years.back().year == "2018");
    BOOST_TEST(info.years.back().articles == 2U);
}

BOOST_AUTO_TEST_CASE(terms_and_tables_are_those_of_live_segments) {
    const ArchiveInfo one = info_of({dated("1", "2018-08-07")});
    const ArchiveInfo two = info_of({dated("1", "2018-08-07"), dated("2", "2018-08-07")});
    // The second has an id, a link key and, in all and in the headline, its number.
    BOOST_TEST(two.terms == one.terms + 4);
    std::uint64_t sum = 0;
    for (const std::uint64_t bytes : two.table_bytes) {
        BOOST_TEST(bytes >= 8'192U);
        sum += bytes;
    }
    BOOST_TEST(sum < two.bytes);
}

BOOST_AUTO_TEST_CASE(deleted_versions_do_not_count) {
    const test::TempDir folder;
    const ArchiveDirectory archive(folder / "archive");
    for (const std::string date : {"1987-02-26", "2018-08-07"}) {
        test::add_articles(archive, {dated("1", date)});
    }
    const ArchiveInfo info = read_archive_info(archive);
    BOOST_TEST(info.articles == 1U);
    BOOST_TEST(info.earliest == "2018-08-07");
    BOOST_TEST(info.segments == 2U);
}

BOOST_AUTO_TEST_CASE(missing_archive_is_an_error) {
    const test::TempDir folder;
    BOOST_CHECK_EXCEPTION(read_archive_info(ArchiveDirectory{folder / "missing"}), Error,
                          [](const Error& error) { return error.code() == ExitCode::unusable; });
}

BOOST_AUTO_TEST_SUITE_END()
