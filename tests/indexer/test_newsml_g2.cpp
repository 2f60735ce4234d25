// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/newsml_g2.hpp"

using namespace news;

namespace {

std::string item(const std::string& parts) {
    return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:1' xml:lang='en-US'>" + parts +
           "</newsItem>";
}

Article article_of(const std::string& xml) {
    ParseResults results = parse_newsml_g2({"a.xml", xml});
    BOOST_REQUIRE_EQUAL(results.size(), 1U);
    if (const auto* rejection = std::get_if<Rejection>(&results[0])) BOOST_FAIL(rejection->reason);
    return std::get<ParsedArticle>(results[0]).article;
}

std::string reason_of(const std::string& xml) {
    const ParseResults results = parse_newsml_g2({"a.xml", xml});
    const auto* rejection = std::get_if<Rejection>(&results.front());
    return rejection == nullptr ? "taken" : rejection->reason;
}

const std::string headline = "<contentMeta><headline>T</headline></contentMeta>";

}  // namespace

BOOST_AUTO_TEST_SUITE(newsml_g2)

BOOST_AUTO_TEST_CASE(reads_an_item_with_xhtml) {
    const Article article =
        article_of(item(R"(<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:CPA"/>
<versionCreated>2019-09-02T14:05:00+02:00</versionCreated><firstCreated>2019-09-02T11:40:00+02:00</firstCreated></itemMeta>
<contentMeta><by>By Ann Example</by><creator><name>CPA</name></creator><language tag="de-AT"/>
<subject><name>Wine</name></subject><subject><mainConcept><name>Autumn</name></mainConcept></subject>
<headline role="hld:sub">Sub</headline><headline>Main</headline></contentMeta>
<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>No</title></head><body><p>One.</p><p>Two.</p>
</body></html></inlineXML></contentSet>)"));
    BOOST_TEST(article.id == "urn:1");
    BOOST_TEST(article.title == "Main");
    BOOST_TEST(article.text == "One.\n\nTwo.");
    BOOST_TEST(to_iso(*article.published) == "2019-09-02T11:40:00+02:00");
    BOOST_TEST(to_iso(*article.modified) == "2019-09-02T14:05:00+02:00");
    BOOST_TEST(join(article.authors, "|") == "Ann Example");
    BOOST_TEST(join(article.tags, "|") == "Wine|Autumn");
    BOOST_TEST(article.language == "de");
    BOOST_TEST(article.source == "CPA");
    BOOST_TEST(article.origin == "a.xml");
}

BOOST_AUTO_TEST_CASE(reads_nitf_within) {
    const Article article =
        article_of(item("<contentSet><inlineXML><nitf><body><body.head><hedline><hl1>Inner</hl1></hedline>"
                        "<byline>By Bo Sample</byline></body.head><body.content><p>One.</p></body.content>"
                        "</body></nitf></inlineXML></contentSet>"));
    BOOST_TEST(article.title == "Inner");
    BOOST_TEST(article.text == "One.");
    BOOST_TEST(join(article.authors, "|") == "Bo Sample");
    BOOST_TEST(article.language == "en");
}

BOOST_AUTO_TEST_CASE(reads_data_and_descriptions) {
    BOOST_TEST(
        article_of(item(headline + "<contentSet><inlineData>One.\n\nTwo.</inlineData></contentSet>")).text ==
        "One.\n\nTwo.");
    BOOST_TEST(
        article_of(item("<contentMeta><headline>T</headline><description>Short.</description></contentMeta>"))
            .text == "Short.");
    BOOST_TEST(
        article_of(item(headline +
                        "<contentSet><inlineXML><stats><score>1</score></stats></inlineXML></contentSet>"))
            .text == "");
}

BOOST_AUTO_TEST_CASE(reads_where_and_by_whom) {
    const ParseResults results = parse_newsml_g2(
        {"a.xml", item("<contentMeta><located qcode='c:1'><name>New York, NY</name><broader><name>USA</name>"
                       "</broader></located><infoSource><name>Associated Press</name></infoSource>"
                       "<creditline>AP</creditline><headline>T</headline>"
                       "<dateline>MOSCOW, May 27 (Reuters)</dateline></contentMeta>")});
    const auto& parsed = std::get<ParsedArticle>(results.front());
    BOOST_TEST(parsed.article.place == "New York, NY");
    BOOST_TEST(parsed.dateline == "MOSCOW, May 27 (Reuters)");
    BOOST_TEST(join(parsed.credits, "|") == "Associated Press|AP");
}

BOOST_AUTO_TEST_CASE(a_description_is_a_summary) {
    BOOST_CHECK(
        article_of(item("<contentMeta><headline>T</headline><description>Short.</description></contentMeta>"))
            .extent == TextExtent::summary);
    BOOST_CHECK(
        article_of(item(headline + "<contentSet><inlineData>One.</inlineData></contentSet>")).extent ==
        TextExtent::whole);
}

BOOST_AUTO_TEST_CASE(what_is_no_article_is_named) {
    BOOST_TEST(reason_of(item("<itemMeta><itemClass qcode='ninat:picture'/></itemMeta>" + headline)) ==
               "a picture item, not an article");
    BOOST_TEST(reason_of(item("<itemMeta><pubStatus qcode='stat:canceled'/></itemMeta>" + headline)) ==
               "its agency says that it is canceled");
    BOOST_TEST(reason_of("<conceptItem/>") == "a concept item, not an article");
    BOOST_TEST(reason_of("<planningItem><newsItem/></planningItem>") == "a planning item, not an article");
    BOOST_TEST(reason_of("<groupSet/>") == "a package item, not an article");
    BOOST_TEST(reason_of(item("")) == "the item has neither headline nor text");
    BOOST_TEST(reason_of("<newsMessage/>") == "there is no item in it");
}

BOOST_AUTO_TEST_CASE(a_message_has_several) {
    const ParseResults results =
        parse_newsml_g2({"a.xml", "<newsMessage><itemSet><packageItem/>" + item(headline) + item(headline) +
                                      "</itemSet></newsMessage>"});
    BOOST_REQUIRE_EQUAL(results.size(), 3U);
    BOOST_TEST(std::get<Rejection>(results[0]).origin == "a.xml#1");
    BOOST_TEST(std::get<ParsedArticle>(results[2]).article.origin == "a.xml#3");
}

BOOST_AUTO_TEST_CASE(is_told_by_its_root) {
    for (const char* head : {"<newsItem guid='1'>", "<newsMessage>", "<packageItem>", "<contentSet>"}) {
        BOOST_TEST_CONTEXT(head) BOOST_TEST(looks_like_newsml_g2(head));
    }
    BOOST_TEST(!looks_like_newsml_g2("<nitf>"));
}

BOOST_AUTO_TEST_SUITE_END()
