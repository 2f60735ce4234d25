// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/nitf.hpp"

using namespace news;

namespace {

Article story(const std::string& xml) {
    ParseResult result = parse_nitf({"a.xml", xml});
    if (const auto* rejection = std::get_if<Rejection>(&result)) BOOST_FAIL(rejection->reason);
    return std::get<ParsedArticle>(result).article;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(nitf)

BOOST_AUTO_TEST_CASE(reads_a_story) {
    const Article article = story(R"(<nitf baselang="nb-NO"><head><title>T</title>
<tobject tobject.type="Utenriks"><tobject.subject tobject.subject.type="Helse" tobject.subject.matter="Sykdom"/></tobject>
<docdata><date.issue norm="20210516T090004"/><doc-id id-string="NTB1"/><key-list><keyword key="by"/></key-list></docdata></head>
<body><body.head><hedline><hl1>Hode</hl1><hl2>Under</hl2></hedline><byline>Av Kari Eksempel, <byttl>journalist</byttl></byline>
<distributor><org>NTB</org></distributor><abstract><p>Kort.</p></abstract></body.head>
<body.content><p>En.</p><hl2>To</hl2><p>Tre.</p><media><media-caption>Bilde</media-caption></media></body.content>
<body.end><tagline>x@ntb.example</tagline></body.end></body></nitf>)");
    BOOST_TEST(article.title == "Hode");
    BOOST_TEST(article.text == "En.\n\nTo\n\nTre.");
    BOOST_TEST(article.id == "NTB1");
    BOOST_TEST(to_iso(*article.published) == "2021-05-16T09:00:04");
    BOOST_TEST(article.source == "NTB");
    BOOST_TEST(article.section == "Utenriks");
    BOOST_TEST(join(article.tags, "|") == "by|Helse|Sykdom");
    BOOST_TEST(article.language == "nb");
    BOOST_TEST(article.origin == "a.xml");
    BOOST_CHECK(article.extent == TextExtent::whole);
}

BOOST_AUTO_TEST_CASE(a_dateline_is_kept_apart) {
    const ParseResult result =
        parse_nitf({"a.xml",
                    "<nitf><body><body.head><hedline><hl1>T</hl1></hedline>"
                    "<dateline><location>BERGEN, Norway</location><story.date>March 2</story.date></dateline>"
                    "</body.head><body.content><p>It rose.</p></body.content></body></nitf>"});
    const auto& parsed = std::get<ParsedArticle>(result);
    BOOST_TEST(parsed.article.place == "BERGEN, Norway");
    BOOST_TEST(parsed.article.text == "It rose.");
    BOOST_TEST(parsed.dateline.starts_with("BERGEN, Norway"));
}

BOOST_AUTO_TEST_CASE(an_abstract_is_a_summary) {
    const Article article = story(
        "<nitf><body><body.head><hedline><hl1>T</hl1></hedline>"
        "<abstract><p>Short.</p></abstract></body.head></body></nitf>");
    BOOST_TEST(article.text == "Short.");
    BOOST_CHECK(article.extent == TextExtent::summary);
}

BOOST_AUTO_TEST_CASE(bylines_name_persons_or_an_agency) {
    const std::pair<std::string, std::string> table[] = {
        {"<byline>By Ann Example, <byttl>Staff</byttl></byline>", "Ann Example"},
        {"<byline>By <person>Ann Example</person> and <person>Bo Sample</person></byline>",
         "Ann Example|Bo Sample"},
        {"<byline><byttl>Sports Network</byttl></byline>", "Sports Network"},
        {"", ""},
    };
    for (const auto& [byline, authors] : table) {
        BOOST_TEST_CONTEXT(byline)
        BOOST_TEST(join(story("<nitf><hl1>T</hl1>" + byline + "</nitf>").authors, "|") == authors);
    }
}

BOOST_AUTO_TEST_CASE(an_abstract_stands_in_for_the_text) {
    BOOST_TEST(
        story("<nitf><body.head><abstract><p>Short.</p></abstract></body.head><body.content/></nitf>").text ==
        "Short.");
    const ParseResult nothing = parse_nitf({"a.xml", "<nitf/>"});
    BOOST_TEST(std::get<Rejection>(nothing).reason == "the story has neither headline nor text");
}

BOOST_AUTO_TEST_CASE(is_told_by_its_root) {
    BOOST_TEST(looks_like_nitf("<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf>"));
    BOOST_TEST(!looks_like_nitf("<newsItem><nitf>"));
}

BOOST_AUTO_TEST_SUITE_END()
