// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/output/render.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(render_ids)

BOOST_AUTO_TEST_CASE(an_id_is_a_line_and_of_many_answers_it_stands_behind_the_topic) {
    Response response;
    response.hits.resize(2);
    response.hits[0].article.id = "a b";
    response.hits[1].article.id = "c\nd";
    const auto writer = ids_writer({});
    BOOST_TEST(render_page(*writer, response) == "a b\nc d\n");
    BOOST_TEST(render_page(*writer, response, "t\t1") == "t 1\ta b\nt 1\tc d\n");
    BOOST_TEST(render_page(*writer, {}, "2") == "");
}

BOOST_AUTO_TEST_CASE(an_id_ends_as_was_asked_for) {
    Response response;
    response.hits.resize(1);
    response.hits[0].article.id = "a";
    WriterOptions options;
    options.record_end = RecordEnd::zero_byte;
    const auto writer = ids_writer(options);
    BOOST_TEST(render_page(*writer, response) == std::string("a\0", 2));
}

BOOST_AUTO_TEST_SUITE_END()
