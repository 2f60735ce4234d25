// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/html/html_tree.hpp"
#include "indexer/html/markup_evidence.hpp"

using namespace news;

namespace {

/// "authors/microdata: Ann Example; ..." in the order of the page.
std::string evidence_in(const std::string& html) {
    const HtmlParse parse = parse_html(html);
    std::vector<std::string> lines;
    for (const Evidence& evidence : news::markup_evidence(parse.tree))
        lines.push_back(std::string(name_of(evidence.field)) + '/' + std::string(name_of(evidence.kind)) +
                        ": " + evidence.text);
    return join(lines, "; ");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markup_evidence)

BOOST_AUTO_TEST_CASE(heads_are_read) {
    const struct {
        std::string html, evidence;
    } rows[] = {
        {R"(<html lang="en-GB">)", "language/link: en-GB"},
        {R"(<link rel="canonical" href="/flood">)", "url/link: /flood"},
        {R"(<link rel="stylesheet" href="/style.css">)", ""},
        {R"(<meta property="og:title" content="Flood  rises">)", "title/meta: Flood rises"},
        {R"(<meta name="og:title" content="Flood rises">)", "title/meta: Flood rises"},
        {R"(<meta property="og:title dc.title" content="Flood rises">)", "title/meta: Flood rises"},
        {R"(<meta itemprop="datePublished" content="2018-08-07">)",
         "published/meta: 2018-08-07; published/microdata: 2018-08-07"},
        {R"(<meta http-equiv="content-language" content="en">)", "language/meta: en"},
        {R"(<meta name="author" content=" ">)", ""},
        {R"(<meta name="viewport" content="width=device-width">)", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.html) BOOST_TEST(evidence_in(row.html) == row.evidence);
}

BOOST_AUTO_TEST_CASE(microdata_and_rdfa_of_the_article) {
    const struct {
        std::string html, evidence;
    } rows[] = {
        {R"(<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Flood rises</h1>
            <span itemprop="author" itemscope itemtype="http://schema.org/Person">By
            <b itemprop="name">Ann Example</b></span><meta itemprop="dateModified" content="2018-08-08"></div>)",
         "title/microdata: Flood rises; authors/microdata: Ann Example; modified/microdata: 2018-08-08"},
        {R"(<div typeof="schema:NewsArticle"><h1 property="schema:headline">Flood rises</h1></div>)",
         "title/microdata: Flood rises"},
        {R"(<span itemprop="datePublished" content="2018-08-07">yesterday</span>)",
         "published/microdata: 2018-08-07"},
        {R"(<time itemprop="datePublished" datetime="2018-08-07">yesterday</time>)",
         "published/microdata: 2018-08-07"},
        {R"(<div itemscope itemtype="http://schema.org/Comment"><b itemprop="author">A Reader</b></div>)",
         ""},
        {R"(<div itemscope itemtype="http://schema.org/Product"><b itemprop="name">Kettle</b></div>)", ""},
        {R"(<b itemprop="name">Kettle</b>)", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.html) BOOST_TEST(evidence_in(row.html) == row.evidence);
}

BOOST_AUTO_TEST_CASE(microformats_and_links_to_authors) {
    const struct {
        std::string html, evidence;
    } rows[] = {
        {R"(<h1 class="big entry-title">Flood rises</h1>)", "title/microdata: Flood rises"},
        {R"(<abbr class="dt-published" title="2018-08-07">7 Aug</abbr>)", "published/microdata: 2018-08-07"},
        {R"(<a rel="author" href="/ann">Ann Example</a>)", "authors/link: Ann Example"},
        {R"(<p class="entry-content">Flood rises</p>)", ""},
        {R"(<div class="vcard">By <b class="fn">Ann Example</b>, 12 Pier Street</div>)",
         "authors/microdata: Ann Example"},
        {R"(<article><footer class="author vcard">Ann Example</footer></article>)",
         "authors/microdata: Ann Example"},
        {R"(<footer class="vcard">The Harbour Wire, 12 Pier Street</footer>)", ""},
        {R"(<ol class="commentlist"><li class="vcard">A Reader</li></ol>)", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.html) BOOST_TEST(evidence_in(row.html) == row.evidence);
}

BOOST_AUTO_TEST_CASE(authors_of_teasers_are_others) {
    std::string teasers;
    for (int i = 0; i < 40; ++i)
        teasers += "<p>Another story</p>";
    const std::string by = R"(<a rel="author">Ann Example</a> and <a rel="author">Bo Sample</a>)";
    BOOST_TEST(evidence_in(by + teasers + R"(<a rel="author">Cy Other</a>)") ==
               "authors/link: Ann Example; authors/link: Bo Sample");
}

BOOST_AUTO_TEST_CASE(statements_have_bounds) {
    BOOST_TEST(evidence_in("<meta name='author' content='" + std::string(3'000, 'x') + "'>") == "");
    std::string many;
    for (int i = 0; i < 5'000; ++i)
        many += "<meta name='author' content='Ann Example'>";
    BOOST_TEST(news::markup_evidence(parse_html(many).tree).size() == 2'000U);
}

BOOST_AUTO_TEST_SUITE_END()
