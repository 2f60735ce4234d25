// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/html/html_tree.hpp"
#include "indexer/html/page_evidence.hpp"

using namespace news;

namespace {

PageEvidence evidence_of(const std::string& html, const std::optional<NewsDate>& fetched = {}) {
    JsonReader reader;
    RecordContext context;
    context.url = "https://www.harbour.example/flood";
    context.fetched = fetched;
    const HtmlParse parse = parse_html(html);
    return read_page_evidence(parse.tree, context, reader);
}

std::string iso(const std::optional<NewsDate>& date) {
    return date ? to_iso(*date) : std::string{};
}

EvidenceKind kind_that_won(const PageEvidence& page, PageField field) {
    for (const auto& [won, kind] : page.won)
        if (won == field) return kind;
    return EvidenceKind::address;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_evidence)

BOOST_AUTO_TEST_CASE(evidence_for_machines_comes_first) {
    const PageEvidence page = evidence_of(R"(<html lang="en-GB"><head>
        <title>Flood rises - The Harbour Wire</title>
        <meta property="og:site_name" content="The Harbour Wire">
        <meta property="article:published_time" content="2018-08-06T10:00:00+02:00">
        <meta property="article:section" content="Weather">
        <meta name="keywords" content="flood, harbour">
        <link rel="canonical" href="/2018/08/flood">
        <script type="application/ld+json">{"@graph": [{"@type": "WebPage", "datePublished": "2001-01-01"},
          {"@type": ["NewsArticle"], "headline": "Flood rises", "datePublished": "2018-08-07T09:00:00+01:00",
           "dateModified": "2018-08-07T11:00:00+01:00", "author": [{"@type": "Person", "name": "Ann Example"},
           {"@type": "Organization", "name": "Reuters"}], "articleBody": "The text.",}]}</script></head>
        <body><h1>Flood rises</h1><p>3 May 2010</p></body></html>)");
    BOOST_TEST(page.title == "Flood rises");
    BOOST_TEST(iso(page.published) == "2018-08-07T09:00:00+01:00");
    BOOST_TEST(iso(page.modified) == "2018-08-07T11:00:00+01:00");
    BOOST_CHECK(page.published->evidence == DateEvidence::json_ld);
    BOOST_TEST(page.authors == (std::vector<std::string>{"Ann Example"}), boost::test_tools::per_element());
    BOOST_TEST(page.agencies == (std::vector<std::string>{"Reuters"}), boost::test_tools::per_element());
    BOOST_TEST(page.url == "https://www.harbour.example/2018/08/flood");
    BOOST_TEST(page.source == "The Harbour Wire");
    BOOST_TEST(page.section == "Weather");
    BOOST_TEST(page.tags == (std::vector<std::string>{"flood", "harbour"}), boost::test_tools::per_element());
    BOOST_TEST(page.language == "en");
    BOOST_TEST(page.body == "The text.");
    BOOST_TEST(page.is_article);
    BOOST_TEST(name_of(kind_that_won(page, PageField::title)) == "json-ld");
    BOOST_TEST(name_of(kind_that_won(page, PageField::section)) == "meta");
}

BOOST_AUTO_TEST_CASE(dates_are_found_by_every_kind_of_evidence) {
    const struct {
        std::string body, iso, evidence;
    } rows[] = {
        {R"(<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="datePublished"
            content="2018-08-07T09:00">yesterday</span></div>)",
         "2018-08-07T09:00", "microdata"},
        {R"(<div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished"
            datetime="2018-08-07">x</time></div>)",
         "2018-08-07", "time element"},
        {R"(<abbr class="published" title="2018-08-07">7 Aug</abbr>)", "2018-08-07", "microdata"},
        {R"(<meta name="sailthru.date" content="2018-08-07 10:00:00">)", "2018-08-07T10:00:00", "meta"},
        {R"(<meta name="DC.date.issued" content="2018-08-07">)", "2018-08-07", "meta"},
        {R"(<meta name="house:publishDate" content="1533600000">)", "2018-08-07T00:00:00Z", "meta"},
        {R"(<h1>The flood rises</h1><p>By Ann</p><time datetime="2018-08-07T10:00Z">7 Aug 2018</time>)",
         "2018-08-07T10:00Z", "time element"},
        {R"(<h1>The flood rises</h1><div>Ann Example | <b>7</b> <span>August</span> 2018</div>)",
         "2018-08-07", "page text"},
        {R"(<h1>The flood rises</h1><div>Updated 8 August 2018</div><div>Published 7 August 2018</div>)",
         "2018-08-07", "page text"},
        {R"(<h1>The flood rises</h1><div>Updated 8 August 2018</div>)", "2018-08-08", "page text"},
        {R"(<h1>The flood rises</h1><footer>7 August 2018</footer>)", "", ""},
        {R"(<h1>The flood rises</h1><p>Copyright 7 August 2018</p>)", "", ""},
        {R"(<h1>The flood rises</h1><div class="comments"><p>7 August 2018</p></div>)", "", ""},
        {R"(<meta property="article:published_time" content="1970-01-01T00:00:00Z">)", "", ""},
        {"<p>No date</p>", "", ""},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.body) {
            const PageEvidence page = evidence_of(row.body);
            BOOST_TEST(iso(page.published) == row.iso);
            if (page.published) BOOST_TEST(name_of(page.published->evidence) == row.evidence);
        }
    }
}

BOOST_AUTO_TEST_CASE(moment_in_utc_gives_way_to_the_day_that_is_printed) {
    const std::string meta = R"(<meta property="article:published_time" content="2018-08-08T02:00:00Z">)";
    BOOST_TEST(
        iso(evidence_of(meta + "<h1>The flood rises</h1><p>August 7, 2018 at 10:00 PM</p>").published) ==
        "2018-08-07T22:00:00-04:00");
    BOOST_TEST(iso(evidence_of(meta + "<h1>The flood rises</h1><p>August 5, 2018</p>").published) ==
               "2018-08-08T02:00:00Z");
}

BOOST_AUTO_TEST_CASE(doubtful_date_gives_way_to_a_certain_one_that_it_may_mean) {
    const std::string meta = R"(<meta name="date" content="08/07/2018">)";
    const auto confirmed = evidence_of(meta + "<h1>The flood rises</h1><p>8 July 2018</p>").published;
    BOOST_TEST(iso(confirmed) == "2018-07-08");
    BOOST_CHECK(confirmed->certainty == DateCertainty::certain);
    const auto alone = evidence_of(meta).published;
    BOOST_TEST(iso(alone) == "2018-08-07");
    BOOST_CHECK(alone->certainty == DateCertainty::doubtful);
}

BOOST_AUTO_TEST_CASE(distance_in_time_needs_to_know_when_the_page_was_read) {
    const std::string body = "<h1>The flood rises</h1><p>Posted 2 days ago</p>";
    BOOST_TEST(iso(evidence_of(body).published) == "");
    BOOST_TEST(iso(evidence_of(body, NewsDate{.year = 2018, .month = 8, .day = 9}).published) ==
               "2018-08-07");
}

BOOST_AUTO_TEST_CASE(front_page_is_not_the_address_of_an_article) {
    const PageEvidence page = evidence_of(R"(<link rel="canonical" href="https://www.harbour.example/">
        <meta property="og:url" content="https://www.harbour.example/2018/flood">)");
    BOOST_TEST(page.url == "https://www.harbour.example/2018/flood");
}

BOOST_AUTO_TEST_CASE(site_as_its_own_author_is_no_person_and_escapes_are_read) {
    const PageEvidence page = evidence_of(R"(<meta property="og:site_name" content="Harbour Wire">
        <meta name="author" content="harbour wire"><script type="application/ld+json">
        {"@type": "NewsArticle", "headline": "&#8220;Flood&#8221;&nbsp;rises"}</script>)");
    BOOST_TEST(page.authors.empty());
    BOOST_TEST(page.agencies == (std::vector<std::string>{"harbour wire"}), boost::test_tools::per_element());
    BOOST_TEST(page.title == "“Flood” rises");
}

BOOST_AUTO_TEST_CASE(source_is_what_readers_call_the_site) {
    const struct {
        std::string site_name, publisher, source;
    } rows[] = {
        {"Harbour", "Coast Media AG", "Harbour"},
        {"Harbour | All of the coast", "Coast Media AG", "Harbour"},
        {"www.harbour.example", "The Harbour Wire", "The Harbour Wire"},
        {"Inland Post", "Reuters", "Inland Post"},
        {"", "Reuters", "Reuters"},
        {"@harbour", "", ""},
        {"Flood rises", "", ""},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.site_name + ", " + row.publisher) {
            const PageEvidence page = evidence_of(
                R"(<meta property="og:title" content="Flood rises"><meta property="og:site_name" content=")" +
                row.site_name + R"("><script type="application/ld+json">{"@type": "NewsArticle",
                "publisher": {"name": ")" +
                row.publisher + "\"}}</script>");
            BOOST_TEST(page.source == row.source);
        }
    }
}

BOOST_AUTO_TEST_CASE(of_several_articles_the_one_of_this_page) {
    const std::string other =
        R"({"@type": "NewsArticle", "headline": "Another", "datePublished": "2001-01-01",
        "url": "https://www.harbour.example/another"})";
    const struct {
        std::string articles, title;
    } rows[] = {
        {other, "Another"},
        {other + R"(, {"@type": "NewsArticle", "headline": "The flood rises", "url": "/flood"},
            {"@type": "NewsArticle", "headline": "It rises", "url": "https://www.harbour.example/flood"})",
         "It rises"},
        {other + R"(, {"@type": "NewsArticle", "headline": "Flood", "url": "https://harbour.example/1"})",
         "Flood"},
        {other + R"(, {"@type": "NewsArticle", "headline": "It rises"})", "It rises"},
        {other + ", " + other, "Flood rises"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.articles) {
            const PageEvidence page = evidence_of(R"(<meta property="og:title" content="Flood rises">
                <script type="application/ld+json">[)" +
                                                  row.articles + "]</script>");
            BOOST_TEST(page.title == row.title);
        }
    }
}

BOOST_AUTO_TEST_CASE(language_section_and_tags_are_real_ones) {
    const PageEvidence page = evidence_of(R"(<html lang="fr"><meta property="og:title" content="Flood rises">
        <meta name="language" content="French"><meta property="article:section" content="Harbour">
        <meta name="section" content="Weather">
        <meta name="keywords" content="flood, tag:sea, @river, _hidden, Ferry: the film, Flood rises"></html>)");
    BOOST_TEST(page.language == "fr");
    BOOST_TEST(page.section == "Weather");
    BOOST_TEST(page.tags == (std::vector<std::string>{"flood", "Ferry: the film"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(empty_page_says_nothing) {
    const PageEvidence page = evidence_of("");
    BOOST_TEST(page.title == "");
    BOOST_TEST(page.authors.empty());
    BOOST_TEST(!page.published);
    BOOST_TEST(!page.is_article);
}

BOOST_AUTO_TEST_SUITE_END()
