// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/html/page_dates.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

std::string iso(const std::optional<NewsDate>& date) {
    return date ? to_iso(*date) : std::string{};
}

Evidence meta(PageField field, std::string_view name, std::string text) {
    return {field, EvidenceKind::meta, meta_named(name)->rank, std::move(text)};
}

PrintedPageDates printed_at_headline(std::string_view day) {
    PrintedPageDates printed;
    printed.published = test::date_of(day);
    printed.published->evidence = DateEvidence::page_text;
    printed.is_at_headline = true;
    return printed;
}

DateSources of(const std::vector<Evidence>& evidence, const PrintedPageDates& printed) {
    return {evidence, printed, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_dates)

BOOST_AUTO_TEST_CASE(moment_in_utc_is_told_by_the_clock_of_the_paper) {
    const struct {
        std::string stated, printed, url, result;
    } rows[] = {
        {"2018-08-08T02:00:30Z", "2018-08-07T22:00", "", "2018-08-07T22:00:30-04:00"},
        {"2018-08-07T20:00:30Z", "2018-08-07T22:00", "", "2018-08-07T22:00:30+02:00"},
        {"2018-08-08T02:00:30Z", "2018-08-07T22:07", "", "2018-08-07T22:07"},
        {"2018-08-08T02:00:30Z", "2018-08-07", "", "2018-08-07"},
        {"2018-08-08T02:00:30Z", "2018-08-08", "", "2018-08-08T02:00:30Z"},
        {"2018-08-08T02:00:30Z", "2018-08-05", "", "2018-08-08T02:00:30Z"},
        {"2018-08-08T02:00:30+02:00", "2018-08-07", "", "2018-08-08T02:00:30+02:00"},
        {"2018-08-08T02:00:30Z", "", "https://a.example/2018/08/07/x", "2018-08-07"},
        {"2018-08-08T11:00:30Z", "", "https://a.example/2018/08/07/x", "2018-08-08T11:00:30Z"},
    };
    for (const auto& row : rows) {
        const std::vector evidence{meta(PageField::published, "article:published_time", row.stated)};
        DateSources sources = of(evidence, {});
        if (!row.printed.empty()) sources.printed = printed_at_headline(row.printed);
        sources.context.url = row.url;
        BOOST_TEST(iso(choose_page_dates(sources).published) == row.result, row.stated << ' ' << row.printed);
    }
}

BOOST_AUTO_TEST_CASE(offset_may_be_told_by_another_statement) {
    const std::vector evidence{meta(PageField::published, "article:published_time", "2018-08-08T02:00:30Z"),
                               meta(PageField::modified, "article:modified_time", "2018-08-07T23:00-04:00")};
    const DateSources sources = of(evidence, printed_at_headline("2018-08-07"));
    BOOST_TEST(iso(choose_page_dates(sources).published) == "2018-08-07T22:00:30-04:00");
}

BOOST_AUTO_TEST_CASE(plain_date_for_machines_gives_way_to_the_readers) {
    const struct {
        std::string name, stated, language, printed, result;
    } rows[] = {
        {"date", "2018-08-10", "", "2018-08-07", "2018-08-07"},
        {"dc.date", "2018-08-10T10:00+02:00", "", "2018-08-07", "2018-08-07"},
        {"article:published_time", "2018-08-10", "", "2018-08-07", "2018-08-10"},
        // Programs mind no language.
        {"article:published_time", "08/07/2018 10:00:00", "de", "2018-08-07", "2018-08-07"},
        {"article:published_time", "2018-07-08", "de", "2018-08-07", "2018-07-08"},
        {"article:published_time", "08/07/2018", "de", "2018-08-09", "2018-07-08"},
    };
    for (const auto& row : rows) {
        const std::vector evidence{meta(PageField::published, row.name, row.stated)};
        DateSources sources = of(evidence, printed_at_headline(row.printed));
        sources.context.language = row.language;
        BOOST_TEST(iso(choose_page_dates(sources).published) == row.result, row.name << ' ' << row.stated);
    }
}

BOOST_AUTO_TEST_CASE(change_stands_for_the_publication_before_a_guess_does) {
    DateSources sources;
    sources.printed.guess = test::date_of("2018-08-05");
    BOOST_TEST(iso(choose_page_dates(sources).published) == "2018-08-05");
    sources.printed.modified = test::date_of("2018-08-07");
    BOOST_TEST(iso(choose_page_dates(sources).published) == "2018-08-07");
    BOOST_TEST(iso(choose_page_dates({}).published) == "");
}

BOOST_AUTO_TEST_CASE(statements_are_read_as_programs_write_them) {
    const struct {
        std::string text, result;
    } rows[] = {
        {"1533600000", "2018-08-07T00:00:00Z"},
        {"1533600000000", "2018-08-07T00:00:00Z"},
        {"20180807030900", "2018-08-07T03:09:00"},
        {"201808070309", "2018-08-07T03:09"},
        {"2018-8-7T03:09:00+02:00", "2018-08-07T03:09:00+02:00"},
        {"2018-08-07T03:09:08:684Z", "2018-08-07T03:09:08Z"},
        {"Tue Aug 07 2018 03:09:00 GMT+0000 (Coordinated Universal Time)", "2018-08-07T03:09:00Z"},
        {"no date", ""},
        {"", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST(iso(date_of_statement(row.text, "en")) == row.result, row.text);
}

BOOST_AUTO_TEST_SUITE_END()
