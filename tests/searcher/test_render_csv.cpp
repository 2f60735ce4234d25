// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/output/render.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

Response one_hit() {
    Response response;
    response.hits.emplace_back();
    return response;
}

WriterOptions with_fields(std::string_view list) {
    WriterOptions options;
    options.fields = read_output_fields(list);
    return options;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(render_csv)

BOOST_AUTO_TEST_CASE(hits_are_lines_and_odd_values_are_quoted) {
    Response response = one_hit();
    Hit& hit = response.hits[0];
    hit.rank = 11;
    hit.score = 1.5;
    hit.article = test::make_article("a,1", "He said \"no\"", "");
    hit.article.published = test::date_of("2018-08-07");
    hit.article.authors = {"Ana", "Bo"};
    BOOST_TEST(render_page(*csv_writer({}), response) ==
               "rank,id,score,published,certainty,kind,source,section,authors,title,url\r\n"
               "11,\"a,1\",1.5000,2018-08-07,certain,article,,,Ana; Bo,\"He said \"\"no\"\"\",\r\n");
}

BOOST_AUTO_TEST_CASE(no_cell_is_a_formula_and_every_value_can_be_had_back) {
    const std::vector<std::pair<std::string, std::string>> cells{
        {"=1+1", "'=1+1"},
        {"+49 30", "'+49 30"},
        {"-1.5 degrees", "'-1.5 degrees"},
        {"@all", "'@all"},
        {"\tx", "'\tx"},
        {"\rx", "\"'\rx\""},
        {"\nx", "\"'\nx\""},
        {"'=1", "''=1"},
        {"''@a", "'''@a"},
        {"'tis", "'tis"},
        {"a=1", "a=1"},
        {"'", "'"},
        {"=\"a\",1", "\"'=\"\"a\"\",1\""},
        {"a\x1B[1m\x07 \u202Eb", "a [1m   b"},
        {std::string("\0=1", 3), " =1"},
        {"", ""},
        {"שלום 😀", "שלום 😀"},
    };
    for (const auto& [value, cell] : cells) {
        Response response = one_hit();
        response.hits[0].article.title = value;
        BOOST_TEST(render_page(*csv_writer(with_fields("title")), response) == "title\r\n" + cell + "\r\n");
    }
}

BOOST_AUTO_TEST_CASE(numbers_of_ours_are_not_guarded) {
    Response response = one_hit();
    response.hits[0].rank = 1;
    response.hits[0].score = -1.5;
    BOOST_TEST(render_page(*csv_writer(with_fields("score")), response) == "score\r\n-1.5000\r\n");
}

BOOST_AUTO_TEST_CASE(many_answers_are_one_table) {
    Response response = one_hit();
    response.hits[0].article.id = "a";
    const auto writer = csv_writer({});
    BOOST_TEST(render_page(*writer, response, "t1").starts_with("topic,rank,id,"));
    BOOST_TEST(render_page(*writer, response, "t2") == "t2,,a,,,,article,,,,,\r\n");
    BOOST_TEST(render_page(*csv_writer(with_fields("id")), response, "t1") == "id\r\na\r\n");
}

BOOST_AUTO_TEST_CASE(counts_are_lines_where_they_were_asked_for) {
    Response response = one_hit();
    response.canonical = "a b";
    response.counted = {3, true};
    response.facets = {{FacetKind::year, {{"2018", 2}}, 1, 1}};
    response.timeline = Timeline{TimeStep::month, {{"a b", 2, 0, 1, 0}}, {{{2018, 5, 0}, 9, {{2, true}}}}};
    BOOST_TEST(render_page(*csv_writer({}), response) ==
               "kind,query,value,articles,held\r\n"
               "year,a b,2018,2,\r\n"
               "year,a b,,1,\r\n"
               "timeline-month,a b,2018-05,2,9\r\n"
               "imprecise,a b,,0,\r\n"
               "doubtful,a b,,1,\r\n"
               "undated,a b,,0,\r\n");
}

BOOST_AUTO_TEST_CASE(counts_of_many_answers_have_their_topic) {
    Response response;
    response.canonical = "a b";
    response.counted = {3, true};
    response.facets = {{FacetKind::year, {{"2018", 2}}, 1, 0}};
    BOOST_TEST(render_page(*csv_writer({}), response, "t1") ==
               "topic,kind,query,value,articles,held\r\nt1,year,a b,2018,2,\r\n");
}

BOOST_AUTO_TEST_SUITE_END()
