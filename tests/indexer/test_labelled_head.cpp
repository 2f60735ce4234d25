// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/labelled_head.hpp"

using namespace news;

namespace {

std::optional<LabelledHead> head_of(const std::string& text) {
    return read_labelled_head(split_lines(text));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(labelled_head)

BOOST_AUTO_TEST_CASE(reads_labels_as_of_a_mail) {
    const std::string text =
        "Headline: Ferry\n  stuck in ice\nBy: Ann Example and Bo Sample\nDate: Tue, 07 Aug 2018 03:09:00 "
        "+0200\n"
        "Source: Harbour Wire\nURL: https://a.example/1\nSection: Coast\nKeywords: ice, ferry\nX-Number: "
        "7\n\nText.";
    const auto head = head_of(text);
    BOOST_REQUIRE(head.has_value());
    const Article& article = head->parsed.article;
    BOOST_TEST(article.title == "Ferry stuck in ice");
    BOOST_TEST(join(article.authors, "|") == "Ann Example|Bo Sample");
    BOOST_TEST(to_iso(*article.published) == "2018-08-07T03:09:00+02:00");
    BOOST_TEST(article.source == "Harbour Wire");
    BOOST_TEST(article.url == "https://a.example/1");
    BOOST_TEST(article.section == "Coast");
    BOOST_TEST(join(article.tags, "|") == "ice|ferry");
    BOOST_TEST(head->lines_read == 9U);
}

BOOST_AUTO_TEST_CASE(a_subject_is_a_headline) {
    const std::string text = "From: Ann Example\nSubject: Ferry stuck\n\nText.";
    const auto head = head_of(text);
    BOOST_REQUIRE(head.has_value());
    BOOST_TEST(head->parsed.article.title == "Ferry stuck");
    BOOST_TEST(join(head->parsed.article.authors, "|") == "Ann Example");
}

BOOST_AUTO_TEST_CASE(reads_lines_behind_dashes) {
    const std::string text =
        "-- Ferry stuck: 40 wait\n-- By  Ann Example  and  Bo Sample\n-- Fri Oct 20, 2006 6:15pm EDT\n-- "
        "http://a.example/1\n\nText.";
    const auto head = head_of(text);
    BOOST_REQUIRE(head.has_value());
    const Article& article = head->parsed.article;
    BOOST_TEST(article.title == "Ferry stuck: 40 wait");
    BOOST_TEST(join(article.authors, "|") == "Ann Example|Bo Sample");
    BOOST_TEST(to_iso(*article.published) == "2006-10-20T18:15-04:00");
    BOOST_CHECK(article.published->evidence == DateEvidence::date_line);
    BOOST_TEST(article.url == "http://a.example/1");
    BOOST_TEST(head->lines_read == 4U);
    const std::string without = "-- Ferry stuck\n--\n-- Tue Jan 1, 2013 11:10am EST\n\nText.";
    BOOST_TEST(head_of(without)->parsed.article.authors.empty());
    BOOST_TEST(to_iso(*head_of(without)->parsed.article.published) == "2013-01-01T11:10-05:00");
}

BOOST_AUTO_TEST_CASE(text_is_no_head) {
    for (const std::string text :
         {"", "Source: Iran to resume talks\nBy Ann Example\n\nText.", "Date: May 3, 2019\n\nText.",
          "Q: Why?\nA: Because.\n\nText.", "Title: One\nand text that goes on\n\nMore.",
          "-- A dash begins this headline\n\nText.", "12:30: Whistle\nBy: x\n", "By: Ann\nDate: 2019\n"}) {
        BOOST_TEST_CONTEXT(text) BOOST_TEST(!head_of(text).has_value());
    }
}

BOOST_AUTO_TEST_SUITE_END()
