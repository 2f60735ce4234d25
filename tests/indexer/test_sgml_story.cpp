// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/sgml_story.hpp"

using namespace news;

namespace {

Article story(const std::string& text) {
    ParseResult result = parse_sgml_story({"a.sgm", text});
    if (const auto* rejection = std::get_if<Rejection>(&result)) BOOST_FAIL(rejection->reason);
    return std::get<ParsedArticle>(result).article;
}

std::string iso_of(const std::optional<NewsDate>& date) {
    return date ? to_iso(*date) : std::string{};
}

std::string reuters(const std::string& parts) {
    return "<REUTERS TOPICS=\"YES\" NEWID=\"7\">\n<DATE> 2-MAR-1987 06:41:42.20</DATE>\n" + parts +
           "</REUTERS>";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sgml_story)

BOOST_AUTO_TEST_CASE(reads_a_story_of_reuters) {
    const Article article = story(
        reuters("<TOPICS><D>cod</D><D>trade</D></TOPICS><PLACES><D>norway</D></"
                "PLACES>\n<UNKNOWN>&#5;&#22;f0704</UNKNOWN>\n"
                "<TEXT>&#2;\n<TITLE>SKERRY &lt;SKSF> UP</TITLE>\n<AUTHOR>  By Ann Example, Reuters</AUTHOR>\n"
                "<DATELINE>  BERGEN, March 2 - </DATELINE><BODY>It rose.\nTwice.\n    Boats stayed.\n    "
                "Dealers\nknew it.\n Reuter\n"
                "&#3;</BODY></TEXT>"));
    BOOST_TEST(article.id == "7");
    BOOST_TEST(article.title == "SKERRY <SKSF> UP");
    BOOST_TEST(iso_of(article.published) == "1987-03-02T06:41:42");
    BOOST_TEST(join(article.authors, "|") == "Ann Example");
    BOOST_TEST(join(article.tags, "|") == "cod|trade|norway");
    BOOST_TEST(article.source == "Reuters");
    BOOST_TEST(article.language == "en");
    BOOST_TEST(article.text == "BERGEN, March 2 - It rose. Twice.\n\nBoats stayed.\n\nDealers knew it.");
}

BOOST_AUTO_TEST_CASE(what_reuters_did_not_take_apart_is_taken_apart) {
    const Article article =
        story(reuters("<TEXT TYPE=\"UNPROC\">&#2;\nCORRECTION - OPEC\n    Please read in the\nsecond line.\n "
                      "REUTER\n&#3;\n\n</TEXT>"));
    BOOST_TEST(article.title == "CORRECTION - OPEC");
    BOOST_TEST(article.text == "Please read in the second line.");
}

BOOST_AUTO_TEST_CASE(a_brief_is_its_headline) {
    const Article article =
        story(reuters("<TEXT TYPE=\"BRIEF\">&#2;\n******<TITLE>Dollar at 139 yen\n</TITLE>Blah blah "
                      "blah.\n&#3;\n\n</TEXT>"));
    BOOST_TEST(article.title == "Dollar at 139 yen");
    BOOST_TEST(article.text == "Dollar at 139 yen");
}

BOOST_AUTO_TEST_CASE(reads_the_collections_of_trec) {
    const Article times = story(
        "<DOC>\n<DOCNO> LA030291-0007 </DOCNO>\n<DATE>\n<P>\nMarch 2, 1991, Saturday, Home Edition\n</P>"
        "</DATE><SECTION><P>Coast; Page 3</P></SECTION><HEADLINE><P>LIGHT OUT</P></HEADLINE>"
        "<BYLINE><P>By ANN EXAMPLE; Ann Example writes.</P></BYLINE>"
        "<TEXT>\n<P>\nOne.\n</P>\n<P>\nTwo.\n</P>\n</TEXT></DOC>");
    BOOST_TEST(times.id == "LA030291-0007");
    BOOST_TEST(iso_of(times.published) == "1991-03-02");
    BOOST_TEST(times.section == "Coast");
    BOOST_TEST(times.title == "LIGHT OUT");
    BOOST_TEST(join(times.authors, "|") == "ANN EXAMPLE");
    BOOST_TEST(times.text == "One.\n\nTwo.");
    const Article press = story(
        "<DOC><DOCNO> AP880212-0001 </DOCNO><HEAD>Talks</HEAD><DATELINE>BERGEN (AP) </DATELINE>"
        "<TEXT>\n   They talked.\n</TEXT></DOC>");
    BOOST_TEST(press.title == "Talks");
    BOOST_TEST(press.text == "BERGEN (AP) They talked.");
    BOOST_TEST(iso_of(press.published) == "1988-02-12");
    const Article financial = story(
        "<DOC><DOCNO>FT911-1</DOCNO><DATE>910514</DATE><HEADLINE>FT 14 MAY 91 / Jet</HEADLINE>"
        "<TEXT>Text.</TEXT><PUB>The Financial Times</PUB></DOC>");
    BOOST_TEST(iso_of(financial.published) == "1991-05-14");
    BOOST_TEST(financial.source == "The Financial Times");
    const Article street = story(
        "<DOC><DOCNO> WSJ870324-0001 </DOCNO><HL> Unit Sold</HL><DD> 03/24/87</DD>"
        "<LP>Lead.</LP><TEXT>Text.</TEXT></DOC>");
    BOOST_TEST(iso_of(street.published) == "1987-03-24");
    BOOST_TEST(street.text == "Lead.\n\nText.");
    BOOST_TEST(
        story("<DOC id=\"NYT_ENG_20101201.0001\" type=\"story\"><HEADLINE>A</HEADLINE><TEXT>B</TEXT></DOC>")
            .published->day == 1);
}

BOOST_AUTO_TEST_CASE(a_damaged_time_leaves_the_day) {
    BOOST_TEST(
        iso_of(story("<REUTERS NEWID=\"7\"><DATE>31-MAR-1987 605:12:19.12</DATE><TITLE>T</TITLE></REUTERS>")
                   .published) == "1987-03-31");
}

BOOST_AUTO_TEST_CASE(what_has_nothing_is_rejected) {
    const ParseResult result = parse_sgml_story({"a.sgm", "<DOC><DOCNO>1</DOCNO></DOC>"});
    BOOST_TEST(std::get<Rejection>(result).reason == "the story has neither headline nor text");
}

BOOST_AUTO_TEST_CASE(is_told_by_its_root) {
    BOOST_TEST(looks_like_sgml_stories("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS TOPICS=\"YES\">"));
    BOOST_TEST(looks_like_sgml_stories("<DOC>\n<DOCNO>"));
    BOOST_TEST(!looks_like_sgml_stories("<DOCUMENT>"));
}

BOOST_AUTO_TEST_SUITE_END()
