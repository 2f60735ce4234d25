// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/output/render.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(render_csv)

BOOST_AUTO_TEST_CASE(hits_are_lines_and_odd_values_are_quoted) {
    Response response;
    Hit hit;
    hit.rank = 11;
    hit.score = 1.5;
    hit.article = test::make_article("a,1", "He said \"no\"", "");
    hit.article.published = test::date_of("2018-08-07");
    hit.article.authors = {"Ana", "Bo"};
    response.hits = {hit};
    BOOST_TEST(render_page(*csv_writer({}), response) ==
               "rank,id,score,published,certainty,kind,source,section,authors,title,url\n"
               "11,\"a,1\",1.5000,2018-08-07,certain,article,,,Ana; Bo,\"He said \"\"no\"\"\",\n");
}

BOOST_AUTO_TEST_CASE(counts_are_lines_where_they_were_asked_for) {
    Response response;
    response.canonical = "a b";
    response.counted = {3, true};
    response.facets = {{FacetKind::year, {{"2018", 2}}, 1, 1}};
    response.timeline = Timeline{TimeStep::month, {{"a b", 2, 0, 1, 0}}, {{{2018, 5, 0}, 9, {{2, true}}}}};
    BOOST_TEST(render_page(*csv_writer({}), response) ==
               "kind,query,value,articles,held\n"
               "year,a b,2018,2,\n"
               "year,a b,,1,\n"
               "timeline-month,a b,2018-05,2,9\n"
               "imprecise,a b,,0,\n"
               "doubtful,a b,,1,\n"
               "undated,a b,,0,\n");
}

BOOST_AUTO_TEST_SUITE_END()
