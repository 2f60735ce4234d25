// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/html/html_tree.hpp"
#include "indexer/html/related_links.hpp"

using namespace news;

namespace {

const std::string site = "https://www.harbour.example";

std::vector<RelatedPost> posts_of(const std::string& body) {
    const HtmlParse parse = parse_html("<body><h1>The ferry strike ends</h1>" + body + "</body>");
    return find_related_links(parse.tree, {"The ferry strike ends", site + "/2018/08/strike?utm_source=feed",
                                           site + "/2018/08/ferry-strike", "en-GB"});
}

/// "title|date|url; title|date|url".
std::string shown(const std::vector<RelatedPost>& posts) {
    std::vector<std::string> lines;
    for (const RelatedPost& post : posts)
        lines.push_back(post.title + '|' + (post.published ? to_iso(*post.published) : "") + '|' + post.url);
    return join(lines, "; ");
}

std::string related(const std::string& links) {
    return shown(posts_of("<h3>Related stories</h3><div>" + links + "</div>"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(related_links)

BOOST_AUTO_TEST_CASE(addresses_are_made_whole) {
    const struct {
        std::string href, url;
    } rows[] = {
        {"/2018/07/boats", site + "/2018/07/boats"},
        {"boats-lie.html", site + "/2018/08/boats-lie.html"},
        {"//news.harbour.example/boats-lie#comments", "https://news.harbour.example/boats-lie"},
        {site + "/?p=12", site + "/?p=12"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.href) {
            BOOST_TEST(related("<a href='" + row.href + "'>Boats lie in the harbour</a>") ==
                       "Boats lie in the harbour||" + row.url);
        }
    }
}

BOOST_AUTO_TEST_CASE(other_links_are_no_posts) {
    const std::string others[] = {
        "<a href='/2018/08/strike'>The strike of the ferry</a>",
        "<a href='/2018/08/ferry-strike#top'>The strike of the ferry</a>",
        "<a href='/2018/08/strike-again'>The ferry strike ends</a>",
        "<a href='https://other.example/a1'>Boats lie in the harbour</a>",
        "<a href='https://www.facebook.com/harbour'>Follow us on Facebook</a>",
        "<a href='mailto:desk@harbour.example'>Write to the news desk</a>",
        "<a href='javascript:share()'>Share this story now</a>",
        "<a href='/tag/ferries'>All about our ferries</a>",
        "<a href='/en/author/ann-example'>Stories by Ann Example</a>",
        "<a href='/search.php?q=ferry'>All about our ferries</a>",
        "<a href='/news/'>See all of the news</a>",
        "<a href='/'>To the front page</a>",
        "<a href='/newsletter/join'>Join all the readers</a>",
        "<a href='/2018/07/boats'>Boats</a>",
        "<a href='/2018/07/boats'><img src='boats.jpg'></a>",
    };
    for (const std::string& link : others)
        BOOST_TEST_CONTEXT(link) BOOST_TEST(related(link) == "");
}

BOOST_AUTO_TEST_CASE(teaser_is_one_post_with_its_date) {
    BOOST_TEST(related(R"(<div><a href="/2018/07/boats"><img src="b.jpg"></a>
        <a href="/2018/07/boats?utm_source=box">In the harbour of the town</a>
        <h4><a href="/2018/07/boats">Boats lie in the harbour</a></h4><span>12 July 2018</span></div>
        <div><time datetime="2018-07-05T10:00">Thursday</time><a href="/2018/07/coats">Crew asks for warm coats</a></div>
        <div><a href="/2018/07/weeks">Nine weeks without a ferry</a> <i>Nine weeks</i></div>)") ==
               "Boats lie in the harbour|2018-07-12|" + site + "/2018/07/boats; " +
                   "Crew asks for warm coats|2018-07-05T10:00|" + site + "/2018/07/coats; " +
                   "Nine weeks without a ferry||" + site + "/2018/07/weeks");
    const std::vector<RelatedPost> posts = posts_of(
        "<p>Read more: <a href='/2018/07/boats'>Boats lie in the harbour <time "
        "datetime='2018-07-12'></time></a>");
    BOOST_REQUIRE(posts.size() == 1);
    BOOST_TEST(name_of(posts[0].published->evidence) == name_of(DateEvidence::related_list));
}

BOOST_AUTO_TEST_CASE(date_of_a_teaser_is_not_its_neighbours) {
    BOOST_TEST(related(R"(<p><a href="/2018/07/boats">Boats lie in the harbour</a></p>
        <p><a href="/2018/07/coats">Crew asks for warm coats</a> 5 July 2018</p>)") ==
               "Boats lie in the harbour||" + site + "/2018/07/boats; " +
                   "Crew asks for warm coats|2018-07-05|" + site + "/2018/07/coats");
}

BOOST_AUTO_TEST_CASE(no_post_is_there_twice_and_none_without_end) {
    const std::string link = "<a href='/2018/07/boats'>Boats lie in the harbour</a>";
    BOOST_TEST(posts_of("<p>Read more: " + link + "</p><p>See also: " + link + "</p>").size() == 1);
    std::string many;
    for (int i = 10; i < 40; ++i) {
        const std::string number = std::to_string(i);
        many += "<p>Read more: <a href='/2018/" + number + "'>The ferry is late again " + number + "</a></p>";
    }
    BOOST_TEST(posts_of(many).size() == 20U);
}

BOOST_AUTO_TEST_CASE(page_without_an_address_gives_whole_ones_only) {
    const HtmlParse parse = parse_html(R"(<h1>The ferry strike ends</h1><p>Read more:
        <a href="/2018/07/boats">Boats lie in the harbour</a></p><p>See also:
        <a href="https://www.harbour.example/2018/07/coats">Crew asks for warm coats</a></p>)");
    BOOST_TEST(shown(find_related_links(parse.tree, {})) == "");
}

BOOST_AUTO_TEST_SUITE_END()
