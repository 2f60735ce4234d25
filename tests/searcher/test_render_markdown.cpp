// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/output/render.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

Response sample() {
    Hit hit;
    hit.rank = 11;
    hit.article = test::make_article("hw_1", "*Paris* [1]", "");
    hit.article.url = "https://example.org/a b";
    hit.title = {hit.article.title, {{1, 6}}};
    hit.snippet = {"In Paris", {{3, 8}}};
    Response response;
    response.text = "paris *";
    response.all_words = 11;
    response.hits = {hit};
    return response;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(render_markdown)

BOOST_AUTO_TEST_CASE(hits_are_items_of_a_list) {
    BOOST_TEST(render_page(*markdown_writer({}), sample()) ==
               "## paris \\*\n\n"
               "11. [\\***Paris**\\* \\[1\\]](<https://example.org/a%20b>)\n\n"
               "    *2018-08-07*\n\n"
               "    In **Paris**\n\n"
               "    id:hw\\_1\n\n"
               "11 articles match\n");
}

BOOST_AUTO_TEST_CASE(counts_are_a_table_behind_them) {
    Response response = sample();
    response.canonical = "paris";
    response.hits.clear();
    response.counted = {1, true};
    response.facets = {{FacetKind::source, {{"A|B", 2}}, 1, 0}};
    BOOST_TEST(render_page(*markdown_writer({}), response, "t1") ==
               "## \\[t1\\] paris \\*\n\n"
               "11 articles match\n\n"
               "| kind | query | value | articles | held |\n"
               "|---|---|---|---:|---:|\n"
               "| source | paris | A\\|B | 2 |  |\n\n");
}

BOOST_AUTO_TEST_SUITE_END()
