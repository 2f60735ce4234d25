// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/feed.hpp"

using namespace news;

namespace {

ParseResults results_of(const std::string& xml, RecordContext context = {}) {
    return parse_feed({"a.xml", xml, {}, 0, std::move(context)});
}

Article only_article(const std::string& xml) {
    ParseResults results = results_of(xml);
    BOOST_REQUIRE_EQUAL(results.size(), 1U);
    if (const auto* rejection = std::get_if<Rejection>(&results[0])) BOOST_FAIL(rejection->reason);
    return std::get<ParsedArticle>(results[0]).article;
}

Article item(const std::string& parts) {
    return only_article(
        "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' "
        "xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:atom='http://www.w3.org/2005/Atom'>"
        "<channel><title>The Harbour Wire</title><item><title>T</title>" +
        parts + "</item></channel></rss>");
}

Article entry(const std::string& parts) {
    return only_article(
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>The Harbour Wire</title><entry><title>T</title>" +
        parts + "</entry></feed>");
}

std::string iso_of(const std::optional<NewsDate>& date) {
    return date ? to_iso(*date) : std::string{};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(feed)

BOOST_AUTO_TEST_CASE(reads_rss) {
    const Article article = only_article(R"(<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Harbour Wire</title><link>https://a.example/</link><language>en-gb</language>
<item><title>Whale &amp; calf freed</title><link>https://a.example/whale</link>
<description>A summary.</description><content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded>
<pubDate>Fri, 14 Jun 2019 07:30:00 +0200</pubDate><dc:creator>Isla Fenwick</dc:creator>
<category>Coast</category><category>Whales</category><guid isPermaLink="false">hw-1</guid></item></channel></rss>)");
    BOOST_TEST(article.title == "Whale & calf freed");
    BOOST_TEST(article.url == "https://a.example/whale");
    BOOST_TEST(article.id == "hw-1");
    BOOST_TEST(article.text == "One.\n\nTwo.");
    BOOST_TEST(iso_of(article.published) == "2019-06-14T07:30:00+02:00");
    BOOST_TEST(join(article.authors, "|") == "Isla Fenwick");
    BOOST_TEST(join(article.tags, "|") == "Coast|Whales");
    BOOST_TEST(article.source == "The Harbour Wire");
    BOOST_TEST(article.language == "en");
    BOOST_TEST(article.origin == "a.xml#1");
    BOOST_CHECK(article.kind == ArticleKind::article);
}

BOOST_AUTO_TEST_CASE(reads_rss_in_rdf) {
    const Article article = only_article(R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harbour Wire</title><items><rdf:Seq/></items></channel>
<item><title>Whale freed</title><link>https://a.example/whale</link><description>Text.</description>
<dc:date>2019-06-14T07:30+02:00</dc:date><dc:subject>Coast</dc:subject></item></rdf:RDF>)");
    BOOST_TEST(article.title == "Whale freed");
    BOOST_TEST(iso_of(article.published) == "2019-06-14T07:30+02:00");
    BOOST_TEST(join(article.tags, "|") == "Coast");
    BOOST_TEST(article.source == "The Harbour Wire");
}

BOOST_AUTO_TEST_CASE(reads_atom) {
    const Article article = only_article(
        R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://a.example/n/">
<title type="html">Le &lt;i&gt;Phare&lt;/i&gt;</title><author><name>Rédaction</name></author>
<entry><title>Le phare</title><link rel="self" href="https://a.example/self"/>
<link rel="alternate" type="text/html" href="../phare"/><id>tag:a.example,2019:1</id>
<published>2019-06-15T22:10:00Z</published><updated>2019-06-16T08:00:00Z</updated>
<category term="port" label="Le port"/><summary>Bref.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un.</p><p>Deux.</p></div></content></entry></feed>)");
    BOOST_TEST(article.title == "Le phare");
    BOOST_TEST(article.url == "https://a.example/phare");
    BOOST_TEST(article.id == "tag:a.example,2019:1");
    BOOST_TEST(iso_of(article.published) == "2019-06-15T22:10:00Z");
    BOOST_TEST(iso_of(article.modified) == "2019-06-16T08:00:00Z");
    BOOST_TEST(article.text == "Un.\n\nDeux.");
    BOOST_TEST(join(article.authors, "|") == "Rédaction");
    BOOST_TEST(join(article.tags, "|") == "Le port");
    BOOST_TEST(article.source == "Le Phare");
    BOOST_TEST(article.language == "fr");
}

BOOST_AUTO_TEST_CASE(an_address_may_stand_in_the_id) {
    BOOST_TEST(item("<guid>https://a.example/1</guid>").url == "https://a.example/1");
    BOOST_TEST(item("<guid>https://a.example/1</guid>").id == "");
    BOOST_TEST(item("<guid isPermaLink='false'>https://a.example/1</guid>").url == "");
    BOOST_TEST(
        item("<guid isPermaLink='true'>https://a.example/1</guid><link>https://a.example/2</link>").url ==
        "https://a.example/2");
    BOOST_TEST(item("<guid>abc</guid>").url == "");
}

BOOST_AUTO_TEST_CASE(of_several_links_that_to_the_page_is_taken) {
    BOOST_TEST(entry("<link rel='enclosure' href='http://b/'/><link rel='alternate' type='text/html' "
                     "href='http://a/'/>")
                   .url == "http://a/");
    BOOST_TEST(entry("<link rel='alternate' type='application/json' href='http://b/'/><link type='text/html' "
                     "href='http://a/'/>")
                   .url == "http://a/");
    BOOST_TEST(entry("<link href='http://a/'/><link href='http://b/'/>").url == "http://a/");
    BOOST_TEST(entry("<link rel='alternate'>http://a/</link>").url == "http://a/");
    BOOST_TEST(entry("<link rel='related' href='http://a/'/>").url == "");
    BOOST_TEST(item("<atom:link rel='self' href='http://b/'/><link>http://a/</link>").url == "http://a/");
}

BOOST_AUTO_TEST_CASE(authors_are_named_in_many_ways) {
    const std::pair<std::string, std::string> table[] = {
        {"<author>me@a.example (Ann Example)</author>", "Ann Example"},
        {"<author>Ann Example &lt;me@a.example&gt;</author>", "Ann Example"},
        {"<author>Ann Example (me@a.example)</author>", "Ann Example"},
        {"<author>me@a.example</author>", "me@a.example"},
        {"<author>desk@a.example</author><dc:creator>Ann Example</dc:creator>", "Ann Example"},
        {"<dc:creator>Ann Example</dc:creator><dc:creator>Bo Sample</dc:creator>", "Ann Example|Bo Sample"},
        {"<dc:creator>By Ann Example and Bo Sample</dc:creator>", "Ann Example|Bo Sample"},
        {"<atom:author><atom:name>Ann Example</atom:name></atom:author>", "Ann Example"},
        {"", ""},
    };
    for (const auto& [parts, authors] : table) {
        BOOST_TEST_CONTEXT(parts) BOOST_TEST(join(item(parts).authors, "|") == authors);
    }
    BOOST_TEST(join(entry("<source><title>Gazette</title><author><name>Cy</name></author></source>").authors,
                    "|") == "Cy");
    BOOST_TEST(entry("<source><title>Gazette</title></source>").source == "Gazette");
    BOOST_TEST(item("<source url='https://g.example/'>Gazette</source>").source == "Gazette");
}

BOOST_AUTO_TEST_CASE(the_day_of_publication_comes_before_that_of_a_change) {
    BOOST_TEST(
        iso_of(entry("<updated>2019-06-16T08:00:00Z</updated><published>2019-06-15T00:00:00Z</published>")
                   .published) == "2019-06-15T00:00:00Z");
    BOOST_TEST(iso_of(entry("<updated>2019-06-16T08:00:00Z</updated>").published) == "2019-06-16T08:00:00Z");
    BOOST_TEST(iso_of(item("<dc:date>2019-06-16</dc:date>").published) == "2019-06-16");
    const ParseResults results = results_of(
        "<rss><channel><item><title>T</title><pubDate>32 Jun 2019</pubDate></item></channel></rss>");
    BOOST_TEST(std::get<ParsedArticle>(results[0]).warnings.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_headline_alone_is_a_stub) {
    BOOST_CHECK(item("<link>https://a.example/1</link>").kind == ArticleKind::stub);
    BOOST_CHECK(item("<description>Text.</description>").kind == ArticleKind::article);
    BOOST_CHECK(item("<description>Text.</description>").extent == TextExtent::summary);
    BOOST_CHECK(entry("<content>Text.</content><summary>T</summary>").extent == TextExtent::whole);
}

BOOST_AUTO_TEST_CASE(every_entry_is_told_of) {
    const ParseResults results = results_of(
        "<rss><channel><item><title>A</title></item><item><link>http://b/</link></item>"
        "<item><description>C</description></item></channel></rss>");
    BOOST_REQUIRE_EQUAL(results.size(), 3U);
    BOOST_TEST(std::get<ParsedArticle>(results[0]).article.title == "A");
    BOOST_TEST(std::get<Rejection>(results[1]).reason == "the entry has neither headline nor text");
    BOOST_TEST(std::get<Rejection>(results[1]).origin == "a.xml#2");
    BOOST_TEST(std::get<ParsedArticle>(results[2]).article.text == "C");
    BOOST_TEST(std::get<Rejection>(results_of("<rss><channel/></rss>")[0]).reason ==
               "there is no entry in the feed");
    BOOST_TEST(std::get<Rejection>(results_of("")[0]).reason == "there is no entry in the feed");
}

BOOST_AUTO_TEST_CASE(what_is_cut_off_gives_what_it_has) {
    const ParseResults results = results_of(
        "<rss><channel><item><title>AT&T "
        "cuts</title></item><item><title>B</title><description><![CDATA[<p>Text of b");
    BOOST_REQUIRE_EQUAL(results.size(), 2U);
    BOOST_TEST(std::get<ParsedArticle>(results[0]).article.title == "AT&T cuts");
    BOOST_TEST(std::get<ParsedArticle>(results[1]).article.text == "Text of b");
}

BOOST_AUTO_TEST_CASE(addresses_are_relative_to_where_the_feed_was_fetched) {
    RecordContext context;
    context.url = "https://a.example/feeds/news.xml";
    const ParseResults results =
        results_of("<rss><channel><item><title>T</title><link>/whale</link></item></channel></rss>", context);
    BOOST_TEST(std::get<ParsedArticle>(results[0]).article.url == "https://a.example/whale");
}

BOOST_AUTO_TEST_CASE(is_told_by_its_root) {
    BOOST_TEST(looks_like_feed("<?xml version='1.0'?><rss version='2.0'>"));
    BOOST_TEST(looks_like_feed("<rdf:RDF xmlns='http://purl.org/rss/1.0/'>"));
    BOOST_TEST(looks_like_feed("<feed xmlns='http://www.w3.org/2005/Atom'>"));
    BOOST_TEST(!looks_like_feed("<html><rss>"));
    BOOST_TEST(!looks_like_feed("{\"rss\": 1}"));
}

BOOST_AUTO_TEST_SUITE_END()
