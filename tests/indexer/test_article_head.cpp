// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/article_head.hpp"

using namespace news;

namespace {

struct Row {
    std::string lines;
    std::string authors;  // joined by '|'
    std::string published;
    std::string body;  // the line that is left
};

ArticleHead head_of(const std::string& text) {
    const std::vector<std::string_view> lines = split_lines(text);
    return read_article_head(lines);
}

std::string iso_of(const std::optional<NewsDate>& date) {
    return date ? to_iso(*date) : std::string{};
}

/// The first filled line behind the head.
std::string body_of(const std::string& text, const ArticleHead& head) {
    const std::vector<std::string_view> lines = split_lines(text);
    for (std::size_t at = head.lines_read; at < lines.size(); ++at) {
        if (!trim(lines[at]).empty()) return std::string(lines[at]);
    }
    return {};
}

template <std::size_t count>
void check(const Row (&rows)[count]) {
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT("\"" << row.lines << "\"") {
            const ArticleHead head = head_of(row.lines);
            BOOST_TEST(join(head.authors, "|") == row.authors);
            BOOST_TEST(iso_of(head.published) == row.published);
            BOOST_TEST(body_of(row.lines, head) == row.body);
        }
    }
}

const std::string body = "The council met on Tuesday and agreed on nothing.";

}  // namespace

BOOST_AUTO_TEST_SUITE(article_head)

BOOST_AUTO_TEST_CASE(reads_byline_date_and_time_in_any_order) {
    const Row rows[] = {
        {"\nBy Ann Example\nMay 3, 2019\n10:00 AM\n\n" + body, "Ann Example", "2019-05-03T10:00", body},
        {"May 3, 2019\n10:00 AM\nBy Ann Example\n" + body, "Ann Example", "2019-05-03T10:00", body},
        {"10:00 AM\nMay 3, 2019\nBy Ann Example\n" + body, "Ann Example", "2019-05-03T10:00", body},
        {"\nAnn Example\n\nMay 3, 2019\n\n" + body, "Ann Example", "2019-05-03", body},
        {"May 3, 2019\nAnn Example\n\n" + body, "Ann Example", "2019-05-03", body},
        {"Reuters\nMay 3, 2019\n" + body, "Reuters", "2019-05-03", body},
        {"By Ann Example and Bo Sample\n" + body, "Ann Example|Bo Sample", "", body},
        {"May 3, 2019\n" + body, "", "2019-05-03", body},
        {body, "", "", body},
        {"", "", "", ""},
        {"\n\n\n", "", "", ""},
    };
    check(rows);
}

BOOST_AUTO_TEST_CASE(reads_several_on_one_line) {
    const Row rows[] = {
        {"By Ann Example | May 3, 2019 | 10:00 AM\n" + body, "Ann Example", "2019-05-03T10:00", body},
        {"By Ann Example \u2022 May 3, 2019\n" + body, "Ann Example", "2019-05-03", body},
        {"By Ann Example \u00B7 3 May 2019, 10:00 GMT\n" + body, "Ann Example", "2019-05-03T10:00Z", body},
        {"May 3, 2019 | By Ann Example\n" + body, "Ann Example", "2019-05-03", body},
        {"Published: May 3, 2019\n" + body, "", "2019-05-03", body},
        {"Published on May 3, 2019 at 10:00 AM\n" + body, "", "2019-05-03T10:00", body},
        {"Posted May 3, 2019\n" + body, "", "2019-05-03", body},
        {"Date: 2019-05-03\n" + body, "", "2019-05-03", body},
    };
    check(rows);
}

BOOST_AUTO_TEST_CASE(tells_publication_from_update) {
    for (const std::string& lines : {"May 3, 2019\nUpdated: May 4, 2019 4:20 PM\n" + body,
                                     "Last updated May 4, 2019 4:20 PM\nPublished May 3, 2019\n" + body,
                                     "Published: May 3, 2019 | Updated: May 4, 2019 4:20 PM\n" + body}) {
        BOOST_TEST_CONTEXT(lines) {
            const ArticleHead head = head_of(lines);
            BOOST_TEST(iso_of(head.published) == "2019-05-03");
            BOOST_TEST(iso_of(head.modified) == "2019-05-04T16:20");
            BOOST_TEST(body_of(lines, head) == body);
        }
    }
}

BOOST_AUTO_TEST_CASE(date_comes_from_the_date_line) {
    BOOST_CHECK(head_of("May 3, 2019\n").published->evidence == DateEvidence::date_line);
}

BOOST_AUTO_TEST_CASE(impossible_date_is_taken_from_the_text_and_warned_about) {
    const ArticleHead head = head_of("By Ann Example\nFebruary 30, 2018\n9:00 A.M.\n\n" + body);
    BOOST_TEST(!head.published.has_value());
    BOOST_REQUIRE_EQUAL(head.warnings.size(), 1U);
    BOOST_TEST(head.warnings.front() == "February 30, 2018 does not exist");
    BOOST_TEST(join(head.authors, "|") == "Ann Example");
    BOOST_TEST(head.lines_read == 3U);
}

BOOST_AUTO_TEST_CASE(keeps_a_standfirst_above_the_byline) {
    const std::string lines = "Nobody could say where it was moored\nBy Ann Example\nMay 3, 2019\n" + body;
    const ArticleHead head = head_of(lines);
    BOOST_TEST(join(head.standfirst, "|") == "Nobody could say where it was moored");
    BOOST_TEST(join(head.authors, "|") == "Ann Example");
    BOOST_TEST(iso_of(head.published) == "2019-05-03");
    BOOST_TEST(body_of(lines, head) == body);
}

BOOST_AUTO_TEST_CASE(text_that_begins_with_by_stays_text) {
    const std::string dawn = "By dawn the water had reached the second step of the town hall.";
    const Row rows[] = {
        {"May 3, 2019\n\n" + dawn + "\n\n" + body, "", "2019-05-03", dawn},
        {"\n" + dawn + "\n\n" + body, "", "", dawn},
    };
    check(rows);
}

BOOST_AUTO_TEST_CASE(second_byline_or_date_belongs_to_the_text) {
    const Row rows[] = {
        {"By Ann Example\nMay 3, 2019\nMay 4, 2019\n" + body, "Ann Example", "2019-05-03", "May 4, 2019"},
        {"By Ann Example\nMay 3, 2019\nBy Bo Sample\n" + body, "Ann Example", "2019-05-03", "By Bo Sample"},
    };
    check(rows);
}

BOOST_AUTO_TEST_CASE(knows_lines_that_no_headline_is) {
    for (const std::string line :
         {"May 3, 2019", "Updated: May 3, 2019 10:00 AM", "February 30, 2018", "By Ann Example"})
        BOOST_TEST_CONTEXT(line) BOOST_TEST(is_head_line(line));
    for (const std::string line :
         {"", "May day in Paris", "Bystanders save a child", "Updated maps of the glacier"})
        BOOST_TEST_CONTEXT("\"" << line << "\"") BOOST_TEST(!is_head_line(line));
}

BOOST_AUTO_TEST_CASE(knows_where_a_head_begins) {
    const struct {
        std::string lines;
        bool begins;
    } rows[] = {
        {"By Ann Example\n" + body, true},
        {"\n\nMay 3, 2019\n", true},
        {"Ann Example\n\nMay 3, 2019\n", true},
        {"Ann Example\n" + body, false},
        {body + "\nMay 3, 2019\n", false},
        {"", false},
        {"\n\n", false},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT("\"" << row.lines << "\"") {
            const std::vector<std::string_view> lines = split_lines(row.lines);
            BOOST_TEST(begins_article_head(lines) == row.begins);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
