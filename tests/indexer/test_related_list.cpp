// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/related_list.hpp"

using namespace news;

namespace {

/// "title|date|url; title|date|url".
std::string shown(const RelatedList& list) {
    std::vector<std::string> posts;
    for (const RelatedPost& post : list.posts) {
        posts.push_back(post.title + '|' + (post.published ? to_iso(*post.published) : "") + '|' + post.url);
    }
    return join(posts, "; ");
}

RelatedList list_of(const std::string& text) {
    const std::vector<std::string_view> lines = split_lines(text);
    return read_related_list(lines);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(related_list)

BOOST_AUTO_TEST_CASE(reads_titles_with_dates_and_urls) {
    const struct {
        std::string lines;
        std::string posts;
    } rows[] = {
        {"", ""},
        {"\n\n", ""},
        {"\nBridge survivor recalls\n\nMarch 28, 2024\n\nPram won back\n\nMarch 26, 2024\n",
         "Bridge survivor recalls|2024-03-28|; Pram won back|2024-03-26|"},
        {"First\nSecond\n", "First||; Second||"},
        {"- First\n* Second\n\u2022 Third\n", "First||; Second||; Third||"},
        {"First\n9 May 2019\nhttps://a.example/1\nSecond\n",
         "First|2019-05-09|https://a.example/1; Second||"},
        {"First\nhttps://a.example/1\n9 May 2019\n", "First|2019-05-09|https://a.example/1"},
        {"Bridge   survivor\trecalls\n", "Bridge survivor recalls||"},
        {"9 May 2019\nFirst\n", "First||"},
        {"Fire of May 2019\n9 May 2019\n", "Fire of May 2019|2019-05-09|"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT("\"" << row.lines << "\"") BOOST_TEST(shown(list_of(row.lines)) == row.posts);
}

BOOST_AUTO_TEST_CASE(dates_say_where_they_come_from) {
    const RelatedList list = list_of("First\n9 May 2019\n");
    BOOST_REQUIRE_EQUAL(list.posts.size(), 1U);
    BOOST_CHECK(list.posts.front().published->evidence == DateEvidence::related_list);
}

BOOST_AUTO_TEST_CASE(impossible_date_is_a_warning_and_the_title_stays) {
    const RelatedList list = list_of("First\nFebruary 30, 2018\nSecond\n");
    BOOST_TEST(shown(list) == "First||; Second||");
    BOOST_REQUIRE_EQUAL(list.warnings.size(), 1U);
    BOOST_TEST(list.warnings.front().find("First") != std::string::npos);
    BOOST_TEST(list.warnings.front().find("February 30, 2018 does not exist") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(ends_at_a_line_too_long_for_a_title) {
    const std::string paragraph = "The council will meet again. " + std::string(400, 'x');
    const RelatedList list = list_of("First\n9 May 2019\n\n" + paragraph + "\nSecond\n");
    BOOST_TEST(shown(list) == "First|2019-05-09|");
    BOOST_TEST(list.lines_read == 3U);
}

BOOST_AUTO_TEST_CASE(second_date_is_no_second_post) {
    BOOST_TEST(list_of("First\n9 May 2019\n10 May 2019\n").posts.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
